import { criteria } from "../criteria/index.ts";
import { gates } from "../gates/index.ts";
import type { GateHit, Judgement } from "../model/assessment.ts";
import type { Case } from "./case.ts";
import type { Work } from "./work.ts";
import { scoresOf } from "./scores.ts";

/** The work, judged by all criteria and held against all gates. */
export function caseOf(work: Work): Case {
  const judgements = criteria.map((criterion): Judgement => {
    const { id, title, weight, formula } = criterion;
    return { criterion: id, title, weight, formula, ...criterion.judge(work.load, work) };
  });
  const hits = gates.flatMap((gate): GateHit[] => {
    const hit = gate.check(work.load, work);
    return hit === undefined ? [] : [{ gate: gate.id, title: gate.title, ...hit }];
  });
  return { ...work, judgements, gates: hits, scores: scoresOf(work, judgements) };
}
