import type { AuditActivity } from "../../src/model/audit.ts";
import type { Judged, Known } from "./criteria.ts";
import { sum, type Line } from "./line.ts";
import { perMonth, type Period } from "./period.ts";
import { traitIn } from "./sums.ts";

interface Score {
  readonly points: number;
  readonly confidence: number;
}

export interface Scores {
  readonly eliminate: Score;
  readonly automate: Score;
  readonly outsource: Score;
}

type Part = Pick<Judged, "score" | "coverage">;

/** What is not known counts as 50. */
function effective({ score, coverage }: Part): number {
  return score === null ? 50 : coverage * score + (1 - coverage) * 50;
}

function knownShare({ score, coverage }: Part): number {
  return score === null ? 0 : coverage;
}

function tenths(value: number): number {
  return Math.round(10 * value) / 10;
}

export function pointsOf(all: readonly Judged[], weightOf = (one: Judged): number => one.weight): number {
  return tenths(sum(all.map((one) => weightOf(one) * effective(one))) / sum(all.map(weightOf)));
}

export function scores(lines: readonly Line[], criteria: readonly Judged[]): Scores {
  const [avoidable, standard] = [traitIn(lines, "avoidable"), traitIn(lines, "standard")];
  const parts: readonly Part[] = [
    standard.known === 0
      ? { score: null, coverage: 0 }
      : { score: (100 * standard.holds) / standard.known, coverage: standard.known / lines.length },
    ...criteria.filter(({ criterion }) => criterion === "predictability" || criterion === "repetition"),
  ];
  return {
    eliminate:
      avoidable.known === 0
        ? { points: 0, confidence: 0 }
        : {
            points: tenths((100 * avoidable.holds) / avoidable.known),
            confidence: avoidable.known / lines.length,
          },
    automate: {
      points: tenths(sum(parts.map(effective)) / 3),
      confidence: standard.known === 0 ? 0 : sum(parts.map(knownShare)) / 3,
    },
    outsource: {
      points: pointsOf(criteria),
      confidence: sum(criteria.map((one) => one.weight * knownShare(one))) / 100,
    },
  };
}

interface Deciding {
  readonly known: Known;
  readonly gates: AuditActivity["gates"];
  readonly scores: Scores;
  readonly monthly: number;
}

/** What gates leave, then eliminate from 50, automate from 65, outsource from 60, keep below 45, else review. */
export function verdictOf({ known: { presumption }, gates, scores: found, monthly }: Deciding): string {
  const only = gates.filter(({ effect }) => effect === "only");
  if (only.some(({ verdicts }) => verdicts.includes("review"))) return "review";
  const [fixed] = only;
  if (fixed !== undefined) return fixed.verdicts.at(presumption === "keep" ? -1 : 0) ?? "review";
  const { eliminate, automate, outsource } = found;
  const possible: readonly (readonly [verdict: string, is: boolean])[] = [
    ["eliminate", monthly >= 2 && reaches(eliminate, 50)],
    ["automate", monthly >= 5 && reaches(automate, 65)],
    ["keep", presumption === "keep"],
    ["review", presumption === "grow"],
    ["outsource", reaches(outsource, 60)],
    ["keep", outsource.confidence >= 0.5 && outsource.points < 45],
    ["review", true],
  ];
  const forbidden = (verdict: string) =>
    gates.some(({ effect, verdicts }) => effect === "never" && verdicts.some((each) => each === verdict));
  return possible.find(([verdict, is]) => is && !forbidden(verdict))?.[0] ?? "review";
}

function reaches({ points, confidence }: Score, least: number): boolean {
  return confidence >= 0.5 && points >= least;
}

export function monthlyTickets(lines: readonly Line[], period: Period | undefined): number {
  const covered = lines.filter(({ month }) => month !== undefined && period?.months.includes(month));
  return perMonth(covered.length, period) ?? 0;
}

/** That of the verdict itself; where a house keeps what it usually keeps, never more than a coin's. */
export function confidenceIn(
  verdict: string,
  { known, gates, scores: found }: Omit<Deciding, "monthly">,
): number {
  if (verdict === "eliminate" || verdict === "automate") return found[verdict].confidence;
  const { points, confidence } = found.outsource;
  const decided = gates.some(({ effect }) => effect !== "first");
  const usual = verdict === "keep" && known.presumption === "keep" && points >= 45 && !decided;
  return usual ? Math.min(confidence, 0.5) : confidence;
}
