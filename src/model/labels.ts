import { z } from "zod";

/**
 * What people answered about single tickets, as `ktlo teach` keeps it. No text of a ticket is in it: texts, words and
 * names stand there as numbers that cannot be turned back.
 */
const labelSchema = z.strictObject({
  /** Of title and description: finds the ticket again in a later export. */
  text: z.string().regex(/^[0-9a-f]{16}$/),
  id: z.string().optional(),
  class: z.enum(["run", "transform", "unclear"]),
  activity: z.string().optional(),
  /** What the ticket resembles others by, and how strongly. */
  clues: z.array(z.tuple([z.number().int().min(0).max(0xffffffff), z.number()])),
  /** What the tool thought before it was told: the likeliest outcomes ("printing run") and their probabilities. */
  thought: z.record(z.string(), z.number().min(0).max(1)),
});

export const labelsSchema = z.strictObject({
  schemaVersion: z.literal(1),
  labels: z.array(labelSchema),
});

export type Label = z.infer<typeof labelSchema>;
