import { z } from "zod";

const natural = z.number().int().min(0);

/** Tickets of one class in the whole export: those it was said of with at least 90 % probability, and the others. */
const sureOrNot = z.strictObject({ sure: natural, unsure: natural });

/** How a sample was drawn, and from what. The same on every row of a sheet. */
const sampleDesignSchema = z.strictObject({
  seed: natural,
  /** A fingerprint of the exports. */
  input: z.string(),
  /** All tickets of the export, by the class that was said. */
  sizes: z.strictObject({ run: sureOrNot, transform: sureOrNot, unclear: sureOrNot }),
  /** Tickets that were drawn, by the class that was said. */
  drawn: z.strictObject({ run: natural, transform: natural, unclear: natural }),
});

/** What ktlo said of a ticket that was drawn: it travels on the sheet, where the labeller cannot read it. */
export const sampleKeySchema = z.strictObject({
  record: natural,
  class: z.enum(["run", "transform", "unclear"]),
  activity: z.string(),
  probability: z.number().min(0).max(1),
  design: sampleDesignSchema,
});

export type SampleDesign = z.infer<typeof sampleDesignSchema>;
export type SampleKey = z.infer<typeof sampleKeySchema>;
