import { z } from "zod";
import { range, share, verdict } from "./shared.ts";

export const move = z.strictObject({
  verdict,
  title: z.string(),
  activities: z.array(z.string()),
  tickets: z.number(),
  effortHours: z.number(),
  because: z.string(),
  /** Hands-on hours a month; null where it releases none or no ticket says when it was opened. */
  releases: range.nullable(),
  /** Share of draws under which all verdicts of the move are the same. */
  stability: share,
});

/** One move of a plan to reach a target, with what it brings and what may go wrong. */
const targetMove = z.strictObject({
  activity: z.string(),
  title: z.string(),
  verdict,
  releases: range,
  /** Transformation as a share of all effort, once this move and those before it are made and what they release is used for it. */
  reaches: share,
  stability: share,
  risk: z.string(),
});

export const goals = z.strictObject({
  /** Null where nobody named one. */
  target: share.nullable(),
  /** By the command line or an answer. */
  saidBy: z.enum(["option", "answer"]).nullable(),
  now: share,
  /** Hours a month that have to move from run to transformation; null without a target or dates. */
  gapHoursPerMonth: z.number().nullable(),
  /** In order of stability and effort, as many as are needed. */
  moves: z.array(targetMove),
  /** A sentence: reached, reached with these moves, or out of reach. */
  message: z.string(),
});

/** Who does something by when, what has to be true before, and how one knows that it is done. */
const step = z.strictObject({
  what: z.string(),
  /** A role, never a person. */
  owner: z.string(),
  before: z.string().optional(),
  done: z.string(),
});

export const roadmap = z.strictObject({
  days30: z.array(step),
  days60: z.array(step),
  days90: z.array(step),
  stopRules: z.array(z.string()),
  /** What the house still needs people for, whatever is handed out. */
  retained: z.array(z.strictObject({ role: z.string(), because: z.string() })),
});

export const gap = z.strictObject({
  /** A question of the questionnaire, or something that tickets do not tell. */
  about: z.enum(["question", "tickets"]),
  /** The id of the question. */
  question: z.string().optional(),
  message: z.string(),
  /** Activities whose verdict an answer could turn. */
  verdicts: z.number(),
  /** Their ids; absent where there are none. */
  activities: z.array(z.string()).optional(),
});
