import { z } from "zod";
import { range } from "./shared.ts";

/** What a number rests on that was not read from the tickets. */
const assumption = z.strictObject({
  id: z.string(),
  message: z.string(),
  source: z.string(),
  /** Of the source; null where it is a judgement or an answer of the reader. */
  year: z.number().nullable(),
});

export const savings = z.strictObject({
  /** A month; null where no ticket says when it was opened, or no verdict releases any. */
  hoursPerMonth: range.nullable(),
  fullTimeEquivalents: range.nullable(),
  /** A year, only from rates the reader gave. */
  cash: z
    .strictObject({ currency: z.string(), perYear: range, oneOff: range, because: z.string() })
    .nullable(),
  /** Why there is no cash, or what it leaves out. */
  cashBecause: z.string(),
  formula: z.string(),
  assumptions: z.array(assumption),
});

export const benchmark = z.strictObject({
  id: z.string(),
  message: z.string(),
  source: z.string(),
  year: z.number(),
});
