import { gatesBefore } from "../../model/gate-hits.ts";
import type { Verdict } from "../../model/verdict.ts";
import { percent } from "../../text/numbers.ts";
import type { Findings } from "../findings.ts";
import { knownWork, titlesOf, type KnownWork } from "../known-work.ts";
import { movesOf } from "../moves.ts";
import type { Risk } from "./risk.ts";

/** What could be wrong about the moves themselves. */
export function verdictRisks(findings: Findings): readonly Risk[] {
  const moved = new Set(movesOf(findings).flatMap(({ activities }) => activities));
  const works = knownWork(findings).filter(({ id }) => moved.has(id));
  return [...messes(works), ...closeCalls(works)];
}

function messes(works: readonly KnownWork[]): readonly Risk[] {
  const concerned = works.filter((work) =>
    gatesBefore(work.assessment).some(({ gate }) => gate === "unstable-process"),
  );
  if (concerned.length === 0) return [];
  return [
    {
      gravity: 2,
      message: `${titlesOf(concerned)}: a mess that is handed out or automated is still a mess`,
    },
  ];
}

/** Fragile verdicts are no moves; those that lean are, with a warning. */
function closeCalls(works: readonly KnownWork[]): readonly Risk[] {
  return works
    .filter(({ assessment }) => assessment.stability.word === "leaning")
    .map(({ title, assessment: { verdict, runnerUp, stability } }) => ({
      gravity: 3,
      message: `To ${verdict} ${title} is a close call: it holds under ${percent(stability.share)} of other weightings, and ${otherwise(runnerUp)}`,
    }));
}

function otherwise(runnerUp: Verdict): string {
  return runnerUp === "review" ? "otherwise nothing is decided" : `the next best is to ${runnerUp} it`;
}
