import { figure, percent } from "../text/numbers.ts";
import { total } from "../model/workload.ts";
import { cannotTell, scored, type Criterion } from "./criterion.ts";

const leastTickets = 30;

export const remoteDelivery: Criterion = {
  id: "remote-delivery",
  title: "Remote delivery",
  weight: 10,
  source:
    "Blinder 2007: what needs no face and no hands can be done from elsewhere; limits are a domain judgement",
  needs: `${leastTickets} tickets with a text`,
  inFavour: { tickets: "hardly ask for anybody on site" },
  against: { tickets: "need hands on site" },
  judge(load, { activity }) {
    if (activity.guard === "on-site")
      return {
        score: 0,
        because: "this kind of work is done where the machines and people are",
        coverage: 1,
      };
    if (load.withText === 0) return cannotTell("no ticket has a text that can be searched");
    if (load.withText < leastTickets)
      return cannotTell(
        `only ${figure(load.withText)} tickets have a text that can be searched, ${leastTickets} are needed`,
      );
    const share = load.onSite / load.withText;
    return {
      score: scored(share, { worst: 0.6, best: 0 }),
      because: `${percent(share)} of ${figure(load.withText)} texts speak of something on site: a floor, a room, a cable`,
      coverage: load.withText / total(load.tickets),
    };
  },
};
