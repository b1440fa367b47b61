import type { Audit } from "../model/audit.ts";
import type { DefinitionFacts } from "../model/definition-facts.ts";
import { total, type ByBasis, type Workload } from "../model/workload.ts";
import { likelyShares } from "./likely.ts";
import { monthly, trendIn } from "./months.ts";
import { transformation } from "./transformation.ts";

type Split = Audit["split"];

/** The whole export in a few numbers: how much of it is run, and how sure that is. */
export function splitOf(workload: Workload, definitions: readonly DefinitionFacts[] = []): Split {
  const { tickets, effortHours, byBasis, months, period } = workload;
  const all = total(tickets);
  const likely = likelyShares(workload);
  return {
    tickets: { ...tickets },
    effortHours: { ...effortHours },
    effortBasis: effortBasis(byBasis),
    effortByBasis: copied(byBasis),
    loggedShare: all > 0 ? byBasis.logged.tickets / all : 0,
    transformationOfTickets: transformation(tickets),
    transformationOfEffort: transformation(effortHours),
    likelyOfTickets: likely.ofTickets,
    likelyOfEffort: likely.ofEffort,
    months: monthly(months, period),
    trend:
      period === undefined
        ? "cannot tell, as no ticket says when it was opened"
        : trendIn(months, period).words,
    byDefinition: byDefinition(workload, definitions),
  };
}

function byDefinition(
  { byDefinition: loads }: Workload,
  definitions: readonly DefinitionFacts[],
): Split["byDefinition"] {
  return definitions.map(({ id, title }) => {
    const { tickets, effortHours } = loads.get(id) ?? { tickets: nothing, effortHours: nothing };
    return {
      id,
      title,
      tickets: { ...tickets },
      effortHours: { ...effortHours },
      transformationOfTickets: transformation(tickets),
      transformationOfEffort: transformation(effortHours),
    };
  });
}

const nothing = { run: 0, transform: 0, unclear: 0 };

export function effortBasis(byBasis: ByBasis): Split["effortBasis"] {
  const { logged, ...estimated } = byBasis;
  if (logged.tickets === 0) return "estimated";
  return Object.values(estimated).every(({ tickets }) => tickets === 0) ? "logged" : "mixed";
}

export function copied(byBasis: ByBasis): Split["effortByBasis"] {
  const { logged, "hands-on-share": share, "default-minutes": minutes } = byBasis;
  return { logged: { ...logged }, "hands-on-share": { ...share }, "default-minutes": { ...minutes } };
}

/** By the opening dates; null where there are none. */
export function periodOf({ period }: Workload): Audit["period"] {
  const [from, to] = [period?.months[0], period?.months.at(-1)];
  if (period === undefined || from === undefined || to === undefined) return null;
  return { from, to, months: period.fullMonths.length };
}
