import { z } from "zod";

const share = z.number().min(0).max(1);
const workClass = z.enum(["run", "transform", "unclear"]);
const activity = z.strictObject({ id: z.string(), title: z.string() });

/** Words of the ticket, what somebody chose from a list, a rule of the house or an answer, in log odds. */
const reason = z.strictObject({
  kind: z.enum([
    "type",
    "id",
    "phrase",
    "category",
    "group",
    "label",
    "words",
    "activity",
    "text",
    "rule",
    "answer",
  ]),
  text: z.string(),
  /** Towards the class that is said; below zero towards the other. */
  forClass: z.number(),
  /** Towards the activity that is said; below zero towards others. */
  forActivity: z.number(),
  /** What the ticket does, by the words that are quoted; completes "because the ticket …". */
  because: z.array(z.string()),
});

/** One thing about the ticket that could have been different. */
const change = z.discriminatedUnion("kind", [
  z.strictObject({
    kind: z.literal("without-words"),
    words: z.string(),
    from: z.array(z.enum(["title", "description"])).readonly(),
  }),
  z.strictObject({ kind: z.literal("other-type"), type: z.string() }),
  z.strictObject({ kind: z.literal("without-type"), type: z.string() }),
  z.strictObject({ kind: z.literal("without-number"), prefix: z.string() }),
  z.strictObject({ kind: z.literal("without-category") }),
  z.strictObject({ kind: z.literal("without-group") }),
  z.strictObject({ kind: z.literal("without-labels") }),
  z.strictObject({ kind: z.literal("without-description") }),
]);

/** What a change makes of the label: found by classifying the changed ticket. */
const flip = z.strictObject({ change, class: workClass, activity, probability: share });

/** Why one ticket was read and classified as it was, and what would have made it something else. */
export const explanationSchema = z.strictObject({
  file: z.string(),
  /** Data records are counted from 1; all that were merged into the ticket are listed. */
  records: z.array(z.number()),
  line: z.number(),
  id: z.string().optional(),
  /** On request only, and masked. */
  title: z.string().optional(),
  description: z.string().optional(),
  class: workClass,
  activity,
  /** Of the class that is said. */
  probability: share,
  /** Why it is unclear, where it is: the ticket is no work, says nothing, or speaks for both alike. */
  doubt: z.enum(["no-work", "silent", "balanced"]).optional(),
  /** How probable each class is. */
  classes: z.strictObject({ run: share, transform: share }),
  /** Share of the class that is this activity; absent where none was recognised. */
  shareOfActivity: share.optional(),
  fields: z.array(z.strictObject({ field: z.string(), value: z.string() })),
  /** Hands-on hours: logged, or the default of the activity, or neither. */
  hours: z.strictObject({
    value: z.number().nullable(),
    basis: z.enum(["logged", "default minutes", "none"]),
  }),
  /** Words of title and description. */
  words: z.number(),
  languages: z.array(z.enum(["en", "de", "fr", "es", "pt"])),
  /** Strongest first. */
  reasons: z.array(reason),
  against: reason.optional(),
  /** The likeliest other activity within the class, and its share of the class. */
  runnerUp: z.strictObject({ ...activity.shape, probability: share }).optional(),
  /** Every single change that was tried, and those that change the class or the activity. */
  tried: z.array(change),
  flips: z.array(flip),
  /**
   * The rule of the labelling guide in plain words, and whether words of the ticket or its record type name it;
   * without a number where a rule of the house, an answer, a definition, or the test decides from which all rules come.
   */
  rule: z.strictObject({
    number: z.number().optional(),
    says: z.string(),
    by: z.enum(["words", "type", "rule", "answer", "definition", "test"]),
  }),
});

export type Explanation = z.infer<typeof explanationSchema>;
export type ExplainedReason = z.infer<typeof reason>;
export type Change = z.infer<typeof change>;
export type Flip = z.infer<typeof flip>;
