import { figure, percent } from "../text/numbers.ts";
import { daysOfTwoMonths } from "../model/per-month.ts";
import { total, type ActivityLoad, type Workload } from "../model/workload.ts";
import type { Gate } from "./gate.ts";

const leastTickets = 30;
const leastClassified = 0.6;

export const evidenceFloor: Gate = {
  id: "evidence-floor",
  title: "Too little to judge",
  formula: "fewer than 30 tickets, fewer than 60% of them classified, or less than two months",
  source: "domain judgement",
  check(load, { workload }) {
    const because = tooLittle(load, workload);
    return because === undefined ? undefined : { effect: "only", verdicts: ["review"], because };
  },
};

function tooLittle({ tickets }: ActivityLoad, { period }: Workload): string | undefined {
  const all = total(tickets);
  if (all < leastTickets)
    return `${figure(all)} ${all === 1 ? "ticket is" : "tickets are"} too few to judge, ${leastTickets} are needed`;
  const classified = (all - tickets.unclear) / all;
  if (classified < leastClassified)
    return `only ${percent(classified)} of its tickets say whether they are run or transformation`;
  if (period === undefined)
    return "no ticket says when it was opened, so nobody can tell how many months of work this is";
  if (period.days < daysOfTwoMonths)
    return `the export covers ${figure(period.days)} days, two months are needed`;
  return undefined;
}
