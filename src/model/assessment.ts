import type { Verdict } from "./verdict.ts";

/** What one criterion says of one activity. "Cannot tell" is a value: `score` is null, never 0. */
export interface Judgement {
  readonly criterion: string;
  readonly title: string;
  /** 0 speaks against handing the work out, 100 for it; null where the tickets cannot tell. */
  readonly score: number | null;
  readonly weight: number;
  /** How the score is computed. */
  readonly formula: string;
  /** A sentence with the numbers in it. */
  readonly because: string;
  /** Share of the activity's tickets that had the data, 0 to 1. */
  readonly coverage: number;
}

/** A gate that was hit: what it forbids or delays, whatever the scores say. */
export interface GateHit {
  readonly gate: string;
  readonly title: string;
  /** "only" fixes the verdict, "never" rules verdicts out, "first" asks for something to be done before. */
  readonly effect: "only" | "never" | "first";
  readonly verdicts: readonly Verdict[];
  readonly because: string;
}

/** How much a verdict depends on choices that somebody else could have made differently. */
export interface Stability {
  /** Share of 1,000 seeded draws of weights around the published ones under which the verdict is the same. */
  readonly share: number;
  readonly word: "stable" | "leaning" | "fragile";
  /** Single changes that turn the verdict, the smallest first: "to review if predictability counts 20% more". */
  readonly flips: readonly Flip[];
}

export interface Flip {
  readonly by: "weight" | "threshold" | "definition" | "unclear" | "answer";
  readonly to: Verdict;
  /** Completes "flips to review if …". */
  readonly if: string;
}

/** Points of 0 to 100 for each way out, and the share of their evidence that there is. */
interface AssessmentScores {
  readonly eliminate: { readonly points: number; readonly confidence: number };
  readonly automate: { readonly points: number; readonly confidence: number };
  readonly outsource: { readonly points: number; readonly confidence: number };
}

/** A verdict that cannot say why is a bug. */
export interface Assessment {
  readonly activity: string;
  readonly judgements: readonly Judgement[];
  readonly gates: readonly GateHit[];
  readonly scores: AssessmentScores;
  readonly verdict: Verdict;
  readonly runnerUp: Verdict;
  /** One sentence a director would say. */
  readonly because: string;
  /** How sure: the share of what the verdict rests on that is known, 0 to 1. */
  readonly confidence: number;
  readonly stability: Stability;
  /** What an outsourced activity must not go without. */
  readonly notWithout: readonly string[];
}

/** Which verdicts an answer moved, or an open question could move. */
export interface AnswerEffect {
  readonly question: string;
  /** Ids of the activities whose verdict is, or could be, another one. */
  readonly activities: readonly string[];
}

/** What should happen to all work, and what the questionnaire has to do with it. */
export interface Assessed {
  readonly assessments: readonly Assessment[];
  /** Answers without which a verdict would be another one; the most verdicts first. */
  readonly moved: readonly AnswerEffect[];
  /** Open questions of which an answer could turn a verdict; the most verdicts first. */
  readonly open: readonly AnswerEffect[];
}
