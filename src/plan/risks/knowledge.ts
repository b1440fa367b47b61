import type { Findings } from "../findings.ts";
import { total } from "../../model/workload.ts";
import { dependsOnOne, titlesOf, type KnownWork } from "../known-work.ts";
import type { Risk } from "./risk.ts";

/** So many get a sentence of their own; the rest share one. */
const mostAlone = 3;
/** What is less of the hours than this does not stop a house when it stops: domain judgement. */
const leastShare = 0.01;

/** Work that stops when one person is away: whatever the verdict. */
export function knowledgeRisks(works: readonly KnownWork[], { workload }: Findings): readonly Risk[] {
  const hanging = works.filter(dependsOnOne);
  const least = leastShare * total(workload.effortHours);
  const rest = hanging.slice(mostAlone);
  return [
    ...hanging.slice(0, mostAlone).map(({ title, hours }): Risk => ({
      gravity: hours >= least ? 1 : 3,
      message: `By its tickets, ${title} depends on one person – have it written down before anything is changed`,
    })),
    ...(rest.length === 0 ? [] : [theRest(rest)]),
  ];
}

function theRest(works: readonly KnownWork[]): Risk {
  const depend = works.length === 1 ? "depends on one person" : "depend on one person each";
  return { gravity: 2, message: `${titlesOf(works)} ${depend} as well` };
}
