import { z } from "zod";

/** What the questionnaire contributed. */
export const answers = z.strictObject({
  /** As the reader wrote it; null where there is none. */
  file: z.string().nullable(),
  given: z.array(
    z.strictObject({ question: z.string(), number: z.number(), title: z.string(), answer: z.string() }),
  ),
  notApplicable: z.array(z.strictObject({ question: z.string(), number: z.number(), because: z.string() })),
  /** "Your answer to 15 moved three verdicts." */
  moved: z.array(
    z.strictObject({
      question: z.string(),
      number: z.number(),
      message: z.string(),
      activities: z.array(z.string()),
    }),
  ),
  /** Of the 27. */
  open: z.number(),
});
