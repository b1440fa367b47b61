import { traitIn } from "../model/workload.ts";
import { figure } from "../text/numbers.ts";
import type { Gate } from "./gate.ts";

const leastTickets = 30;
const most = 0.3;

export const onSite: Gate = {
  id: "on-site",
  title: "On site",
  formula:
    "kinds of work done on site, or 30% of 30 texts and more that speak of something on site, unless you said that no place needs hands",
  source: "Blinder 2007: what needs hands cannot be done from afar; the limit is a domain judgement",
  check(load, { activity, answers: { sites } }) {
    const { known, holds } = traitIn(load, "on-site");
    const speaksOfIt = sites !== 0 && known >= leastTickets && holds / known > most;
    if (activity.guard !== "on-site" && !speaksOfIt) return undefined;
    return {
      effect: "first",
      verdicts: ["outsource"],
      because: becauseOf(sites),
    };
  },
};

function becauseOf(sites: number | undefined): string {
  if (sites === 0)
    return "find out where it is done, as this kind of work needs hands and you said that no place does";
  return `make sure that the supplier has people near ${nearWhat(sites)}; this cannot be done from afar`;
}

function nearWhat(sites: number | undefined): string {
  if (sites === undefined) return "every site";
  return sites === 1
    ? "the one place that needs hands"
    : `each of the ${figure(sites)} places that need hands`;
}
