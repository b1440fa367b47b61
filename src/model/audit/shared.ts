import { z } from "zod";
import { verdicts } from "../verdict.ts";

export const share = z.number().min(0).max(1);

export const verdict = z.enum(verdicts);

/** Where in the exports something can be looked up. */
export const place = z.strictObject({ file: z.string(), record: z.number() });

/** Hours, jobs or money: pessimistic, likely, optimistic. */
export const range = z.strictObject({ low: z.number(), base: z.number(), high: z.number() });

/** A share with its bounds: all unclear work counted as run (low) and as transformation (high). */
export const boundedShare = z.strictObject({ low: share, value: share, high: share });

export const byClass = z.strictObject({ run: z.number(), transform: z.number(), unclear: z.number() });

export const month = z.strictObject({
  month: z.string(),
  run: z.number(),
  transform: z.number(),
  unclear: z.number(),
});

const basisLoad = z.strictObject({ tickets: z.number(), hours: z.number() });

/** How hands-on hours are known: the three parts add up to all of them. */
export const byBasis = z.strictObject({
  logged: basisLoad,
  "hands-on-share": basisLoad,
  "default-minutes": basisLoad,
});
