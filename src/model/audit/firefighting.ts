import { z } from "zod";
import { byClass, share } from "./shared.ts";

/** One part of firefighting: what share of the tickets has it. */
const part = z.strictObject({
  trait: z.string(),
  /** Completes "12% of the tickets …". */
  tickets: z.string(),
  formula: z.string(),
  /** Of 100 for all parts together. */
  weight: z.number(),
  /** Null where too few tickets tell. */
  share: share.nullable(),
  known: z.number(),
});

export const firefighting = z.strictObject({
  parts: z.array(part),
  /** The weighted mean of the parts that are known, 0 to 100; null where half of the weight is not known. */
  index: z.number().nullable(),
  /** Where the share of interruptions is going, over full months. */
  trend: z.string(),
});

/** A team; teams of fewer than five people are taken together. */
export const group = z.strictObject({
  group: z.string(),
  /** How many teams were taken together in this line; 1 where it is one team. */
  teams: z.number(),
  tickets: z.number(),
  classSplit: byClass,
  effortHours: z.number(),
  firefighting,
});

const restoreTime = z.strictObject({
  priority: z.string().nullable(),
  urgency: z.number().nullable(),
  tickets: z.number(),
  /** Business hours; MTTR is the mean by convention, which a few very long ones rule. */
  meanHours: z.number(),
  medianHours: z.number(),
  p90Hours: z.number(),
});

export const uptime = z.strictObject({
  /** The hours of cover in which business hours are counted, and whether somebody said so. */
  cover: z.enum(["8x5", "12x6", "24x7"]),
  coverSaid: z.boolean(),
  /** Of all tickets that tell; null where none does. */
  slaMet: share.nullable(),
  slaKnown: z.number(),
  restoreTimes: z.array(restoreTime),
  /** A sentence on what was promised, and what the tickets show of it. */
  promise: z.string(),
});
