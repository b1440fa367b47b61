import { figure, percent } from "../text/numbers.ts";
import { isCounted } from "../model/counted.ts";
import { total, traitIn } from "../model/workload.ts";
import { cannotTell, scored, type Criterion } from "./criterion.ts";

const leastTickets = 30;

export const selfContainment: Criterion = {
  id: "self-containment",
  title: "Self-containment",
  weight: 15,
  source:
    "Lacity, Willcocks & Feeny 1996: integrated work is hard to hand out; limits are a domain judgement",
  formula: "share of tickets handed on twice or more: none is 100, half and more is 0",
  needs: `${leastTickets} tickets with the number of times they were handed on`,
  inFavour: { tickets: "are rarely handed on" },
  against: { tickets: "pass through several teams" },
  judge(load, { workload }) {
    const { known, holds } = traitIn(load, "handed-on-twice");
    if (known === 0) return cannotTell("no ticket says how often it was handed on");
    if (known < leastTickets)
      return cannotTell(
        `only ${figure(known)} tickets say how often they were handed on, ${leastTickets} are needed`,
      );
    if (!isCounted("handed-on-twice", workload.traits))
      return cannotTell(
        "not one ticket of the whole export was ever handed on, so it is probably not counted",
      );
    const share = holds / known;
    return {
      score: scored(share, { worst: 0.5, best: 0 }),
      because: `${percent(share)} of ${figure(known)} tickets were handed on twice or more`,
      coverage: known / total(load.tickets),
    };
  },
};
