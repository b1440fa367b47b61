import { z } from "zod";
import { byBasis, byClass, month, place, range, share, verdict } from "./shared.ts";

const judgement = z.strictObject({
  criterion: z.string(),
  title: z.string(),
  score: z.number().nullable(),
  weight: z.number(),
  formula: z.string(),
  because: z.string(),
  coverage: share,
});

const gateHit = z.strictObject({
  gate: z.string(),
  title: z.string(),
  effect: z.enum(["only", "never", "first"]),
  verdicts: z.array(verdict),
  because: z.string(),
});

const score = z.strictObject({ points: z.number(), confidence: share });

const stability = z.strictObject({
  /** Share of seeded draws of other weights under which the verdict is the same. */
  share,
  word: z.enum(["stable", "leaning", "fragile"]),
  flips: z.array(
    z.strictObject({
      by: z.enum(["weight", "threshold", "definition", "unclear", "answer"]),
      to: verdict,
      if: z.string(),
    }),
  ),
});

/** Something the tickets show, with tickets to look at: some that show it, and one that does not. */
const evidence = z.strictObject({
  id: z.string(),
  /** A sentence with the numbers in it. */
  finding: z.string(),
  /** How the number is computed from the lines of `ktlo tickets`. */
  formula: z.string(),
  /** Tickets that tell, and those that show it. */
  known: z.number(),
  holds: z.number(),
  samples: z.array(place),
  counter: z.array(place),
});

export const activity = z.strictObject({
  id: z.string(),
  title: z.string(),
  tickets: z.number(),
  classSplit: byClass,
  effortHours: z.number(),
  /** How the hours are known: all logged, all from the activity's default minutes, or some of each. */
  effortBasis: z.enum(["logged", "estimated", "mixed"]),
  effortByBasis: byBasis,
  defaultMinutes: z.number(),
  /** Null where no ticket says when it was opened. */
  hoursPerMonth: z.number().nullable(),
  months: z.array(month),
  trend: z.string(),
  /** Tickets of each kind of run work. */
  kinds: z.record(z.string(), z.number()),
  verdict,
  runnerUp: verdict,
  because: z.string(),
  confidence: share,
  scores: z.strictObject({ eliminate: score, automate: score, outsource: score }),
  stability,
  criteria: z.array(judgement),
  gates: z.array(gateHit),
  notWithout: z.array(z.string()),
  evidence: z.array(evidence),
  /** Hands-on hours a month that the verdict would release; null where it releases none. */
  releases: range.nullable(),
  /** The fewest people who together hold four fifths of the tickets; null where too few tickets tell. */
  peopleForFourFifths: z.number().nullable(),
  samples: z.array(place),
});
