import { figure, percent } from "../text/numbers.ts";
import { daysOfTwoMonths } from "../model/per-month.ts";
import { total, traitIn, type ActivityLoad, type Workload } from "../model/workload.ts";
import type { Gate } from "./gate.ts";

const leastTickets = 30;
const leastClassified = 0.6;
const leastWithText = 0.5;

export const evidenceFloor: Gate = {
  id: "evidence-floor",
  title: "Too little to judge",
  formula:
    "fewer than 30 tickets, fewer than 60% of them classified, fewer than half of them with a text, or less than two months",
  source: "domain judgement",
  check(load, { workload }) {
    const because = tooLittle(load, workload);
    return because === undefined ? undefined : { effect: "only", verdicts: ["review"], because };
  },
};

function tooLittle(load: ActivityLoad, { period }: Workload): string | undefined {
  const { tickets } = load;
  const all = total(tickets);
  if (all < leastTickets)
    return `${figure(all)} ${all === 1 ? "ticket is" : "tickets are"} too few to judge, ${leastTickets} are needed`;
  const classified = (all - tickets.unclear) / all;
  if (classified < leastClassified)
    return `only ${percent(classified)} of its tickets say whether they are run or transformation`;
  const texts = Math.max(load.vocabulary.tickets, traitIn(load, "on-site").known);
  if (texts < leastWithText * all)
    return "most of its tickets have no text: what they are is told from a team or a category alone";
  if (period === undefined)
    return "no ticket says when it was opened, so nobody can tell how many months of work this is";
  if (period.days < daysOfTwoMonths)
    return `the export covers ${figure(period.days)} days, two months are needed`;
  return undefined;
}
