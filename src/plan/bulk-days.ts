import { figure } from "../text/numbers.ts";
import { total, type Workload } from "../model/workload.ts";
import type { Issue } from "./issue.ts";

/** A day stands out with so many times what is usual, and so many tickets: domain judgement. */
const timesUsual = 10;
const leastTickets = 50;
/** On fewer days nothing is usual. */
const leastDays = 20;
/** From this share of all tickets on, one day changes what the rest says. */
const leastShare = 0.02;

/** Days on which tickets were opened or closed by the hundred: a clean-up or an import, not work. */
export function bulkIssues(workload: Workload): readonly Issue[] {
  const { openingsByDay, closuresByDay, openedOn, closedOn } = workload;
  const all = total(workload.tickets);
  const found: readonly (Issue | undefined)[] = [
    bulk(closuresByDay, closedOn, all, {
      code: "bulk-closure",
      what: "closed",
      effect: "how long they were open says nothing, so these activities look less predictable than they are",
    }),
    bulk(openingsByDay, openedOn, all, {
      code: "bulk-opening",
      what: "opened",
      effect: "they were probably imported, so months and trends around that day are not what happened",
    }),
  ];
  return found.filter((issue) => issue !== undefined);
}

function bulk(
  days: ReadonlyMap<string, number>,
  samples: Workload["openedOn"],
  all: number,
  { code, what, effect }: { code: string; what: string; effect: string },
): Issue | undefined {
  const usual = median([...days.values()]);
  const standOut = [...days].filter(
    ([, tickets]) => tickets >= Math.max(leastTickets, timesUsual * usual, leastShare * all),
  );
  const [largest] = standOut.toSorted((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1));
  if (largest === undefined || days.size < leastDays) return undefined;
  const [day, tickets] = largest;
  const more =
    standOut.length === 1 ? "" : `, and as many or nearly on ${figure(standOut.length - 1)} more days`;
  const [ordinary = ""] = [...days.keys()].filter((each) => !standOut.some(([other]) => other === each));
  return {
    code,
    message: `${figure(tickets)} tickets were ${what} on ${day}${more}`,
    effect,
    weight: 1,
    samples: samples.get(day) ?? [],
    counter: (samples.get(ordinary) ?? []).slice(0, 1),
  };
}

function median(values: readonly number[]): number {
  const sorted = values.toSorted((a, b) => a - b);
  return sorted[Math.floor((sorted.length - 1) / 2)] ?? 0;
}
