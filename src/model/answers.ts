import { z } from "zod";

const share = z.number().min(0).max(1);
const count = z.number().int().min(0);
const rate = z.number().positive();
/** "2027-06-30" */
const day = z.iso.date();
/** One line of what somebody wrote: the name of a system, a cause of repeated work. */
const line = z.string().trim().min(1).max(200);

/**
 * What each question of the questionnaire can be answered with. The keys are the ids of the questions, in the order in
 * which they are asked.
 */
export const answerValues = {
  role: z.enum(["cio", "service-manager", "consultant", "other"]),
  "business-goal": z.enum(["cost", "stability", "growth", "transformation", "merger"]),
  /** McFarlan's strategic grid. */
  "role-of-it": z.enum(["support", "factory", "turnaround", "strategic"]),
  /** What sets the organisation apart: ids of activities, and applications as the export names them. */
  differentiators: z.strictObject({ activities: z.array(line), applications: z.array(line) }),
  /** Applications that stop revenue or production within an hour. */
  "critical-systems": z.array(line),
  /** Share of all effort that should be transformation; "none" where there is no target. */
  "target-share": z.union([share, z.literal("none")]),
  "project-records": z.enum(["this-file", "elsewhere", "nowhere"]),
  /** Percent of the hours of cover, 0 to 100; absent where only the hours are promised. */
  "uptime-promise": z.strictObject({
    cover: z.enum(["none", "8x5", "12x6", "24x7"]),
    percent: z.number().gt(0).max(100).optional(),
  }),
  /** Full-time equivalents of the IT staff, and users they support. */
  staff: z
    .strictObject({ fte: rate.optional(), users: count.optional() })
    .refine((said) => (said.fte ?? said.users) !== undefined),
  /** What an hour of work costs with everything, by level; in one currency. */
  "hourly-cost": z
    .strictObject({
      currency: z.string().regex(/^[A-Z]{3}$/),
      level1: rate.optional(),
      level2: rate.optional(),
      level3: rate.optional(),
      development: rate.optional(),
    })
    .refine((said) => (said.level1 ?? said.level2 ?? said.level3 ?? said.development) !== undefined),
  /** Share of the business hours a ticket is open that somebody works on it; "logged" where effort is logged. */
  "hands-on-share": z.union([share.gt(0), z.literal("logged")]),
  /** In the currency of the hourly cost; per user it is for a month. */
  "supplier-price": z.union([
    z.strictObject({ per: z.enum(["user", "ticket", "hour"]), price: rate }),
    z.literal("none"),
  ]),
  /** Ids of activities that a supplier does already, and how content the house is: 1 not at all, 5 very. */
  outsourced: z.array(z.strictObject({ activity: line, satisfaction: z.number().int().min(1).max(5) })),
  "contract-end": z.union([z.strictObject({ until: day }), z.enum(["locked-in", "none"])]),
  regulation: z.array(
    z.enum([
      "privacy",
      "finance",
      "health",
      "payment-cards",
      "public-sector",
      "defence",
      "critical-infrastructure",
    ]),
  ),
  /** Data that must not leave the country or region, and what kinds. */
  "restricted-data": z.strictObject({
    stays: z.enum(["country", "region", "anywhere"]),
    kinds: z.array(line),
  }),
  "delivery-location": z.enum(["anywhere", "nearshore", "onshore"]),
  /** Places where somebody has to lend a hand. */
  sites: count,
  "caller-identification": z.enum(["self-service", "call-back", "manager", "knowledge-questions", "none"]),
  runbooks: z.enum(["most", "some", "few"]),
  "supplier-manager": z.enum(["named", "part-time", "nobody"]),
  /** The file with the people the leader names, one on each line; "none" where nobody is named. */
  "key-people": z.union([z.strictObject({ roster: line }), z.literal("none")]),
  "staff-representation": z.enum(["informed", "not-informed", "none"]),
  /** Of the effort of run, the most that may be handed out. */
  "outsourcing-limit": share,
  "automation-means": z.array(z.enum(["scripts", "workflow", "identity-governance", "device-management"])),
  /** Known causes of repeated work. */
  "known-causes": z.array(line),
  /** Applications to be introduced within twelve months. */
  "planned-applications": count,
} as const;

export type QuestionId = keyof typeof answerValues;

/** What is known from the questionnaire: a question that nobody answered, or that does not apply, is absent. */
export type Answers = { readonly [Id in QuestionId]?: AnswerTo<Id> | undefined };

export type AnswerTo<Id extends QuestionId> = z.infer<(typeof answerValues)[Id]>;

const known = z.strictObject(answerValues).partial();

/** In the order in which they are asked. */
export const questionIds: readonly QuestionId[] = known.keyof().options;

/** The number by which a question is called, counted from 1. */
export function numberOf(id: QuestionId): number {
  return questionIds.indexOf(id) + 1;
}

const unknown = z.strictObject({ unknown: z.literal(true) });
const notApplicable = z.strictObject({ notApplicable: line });

/** Of any question it may be said that one does not know, or that it does not apply: no answer looks like either. */
export function isUnknown(said: unknown): boolean {
  return unknown.safeParse(said).success;
}

/** Why a question does not apply; undefined where nobody said that it does not. */
export function reasonIn(said: unknown): string | undefined {
  return notApplicable.safeParse(said).data?.notApplicable;
}

const entries = z.strictObject(
  Object.fromEntries(
    questionIds.map((id) => [id, z.union([answerValues[id], unknown, notApplicable]).optional()]),
  ),
);

/** `ktlo.answers.json`: what was said of each question; a question that is not in it was not asked yet. */
export const answersFileSchema = z.strictObject({ schemaVersion: z.literal(1), answers: entries });

/** What was said, by the id of the question: an answer, `{ unknown: true }` or `{ notApplicable: reason }`. */
export type SaidOfQuestions = z.infer<typeof entries>;

/** What was said, sorted by what it means. Each question is in exactly one of the four. */
export interface SortedAnswers {
  readonly known: Answers;
  /** Somebody said that they do not know. */
  readonly unknown: readonly QuestionId[];
  /** Nobody was asked yet. */
  readonly unanswered: readonly QuestionId[];
  readonly notApplicable: readonly { readonly id: QuestionId; readonly reason: string }[];
}

/** The same, and the file in which it stands. */
export interface GivenAnswers extends SortedAnswers {
  readonly file: string;
}

export function sortedAnswers(said: SaidOfQuestions): SortedAnswers {
  const answered = questionIds.filter(
    (id) => said[id] !== undefined && !isUnknown(said[id]) && reasonIn(said[id]) === undefined,
  );
  return {
    known: known.parse(Object.fromEntries(answered.map((id) => [id, said[id]]))),
    unknown: questionIds.filter((id) => isUnknown(said[id])),
    unanswered: questionIds.filter((id) => said[id] === undefined),
    notApplicable: questionIds.flatMap((id) => {
      const reason = reasonIn(said[id]);
      return reason === undefined ? [] : [{ id, reason }];
    }),
  };
}

/** Whether this may be said of a question. */
export function maySay(id: QuestionId, value: unknown): boolean {
  return entries.safeParse({ [id]: value }).success;
}

/** What was said, with something else said of one question. Throws where that is no answer to it. */
export function withSaid(said: SaidOfQuestions, id: QuestionId, value: unknown): SaidOfQuestions {
  return entries.parse({ ...said, [id]: value });
}

/** The answers, with another one to one question: to see what it would change. */
export function withAnswer<Id extends QuestionId>(answers: Answers, id: Id, value: AnswerTo<Id>): Answers {
  return { ...answers, [id]: value };
}
