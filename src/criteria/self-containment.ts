import { figure, percent } from "../text/numbers.ts";
import { total, type Workload } from "../model/workload.ts";
import { cannotTell, scored, type Criterion } from "./criterion.ts";

const leastTickets = 30;
/** So many tickets of which not one was handed on: the counter is there, but nobody turns it. */
const suspicious = 100;

export const selfContainment: Criterion = {
  id: "self-containment",
  title: "Self-containment",
  weight: 15,
  source:
    "Lacity, Willcocks & Feeny 1996: integrated work is hard to hand out; limits are a domain judgement",
  needs: `${leastTickets} tickets with the number of times they were handed on`,
  inFavour: { tickets: "are rarely handed on" },
  against: { tickets: "pass through several teams" },
  judge(load, { workload }) {
    if (load.withReassignments === 0) return cannotTell("no ticket says how often it was handed on");
    if (load.withReassignments < leastTickets)
      return cannotTell(
        `only ${figure(load.withReassignments)} tickets say how often they were handed on, ${leastTickets} are needed`,
      );
    if (isNeverCounted(workload))
      return cannotTell(
        "not one ticket of the whole export was ever handed on, so it is probably not counted",
      );
    const share = load.handedOnTwice / load.withReassignments;
    return {
      score: scored(share, { worst: 0.5, best: 0 }),
      because: `${percent(share)} of ${figure(load.withReassignments)} tickets were handed on twice or more`,
      coverage: load.withReassignments / total(load.tickets),
    };
  },
};

function isNeverCounted({ activities }: Workload): boolean {
  const loads = [...activities.values()];
  const known = loads.reduce((sum, { withReassignments }) => sum + withReassignments, 0);
  return known >= suspicious && loads.every(({ handedOn }) => handedOn === 0);
}
