import { figure, percent } from "../text/numbers.ts";
import { plural } from "../text/plural.ts";
import { total, traitIn } from "../model/workload.ts";
import { cannotTell, scored, type Criterion } from "./criterion.ts";

const leastTickets = 30;

export const remoteDelivery: Criterion = {
  id: "remote-delivery",
  title: "Remote delivery",
  weight: 10,
  source:
    "Blinder 2007: what needs no face and no hands can be done from elsewhere; limits are a domain judgement",
  formula:
    "share of texts that speak of something on site: none is 100, 60% and more is 0; 100 where you said that no place needs hands, but for kinds of work done on site",
  needs: `${leastTickets} tickets with a text`,
  inFavour: { tickets: "hardly ask for anybody on site" },
  against: { tickets: "need hands on site" },
  judge(load, { activity, answers: { sites } }) {
    if (activity.guard === "on-site")
      return {
        score: 0,
        because: "this kind of work is done where the machines and people are",
        coverage: 1,
      };
    // What is said wins over hints in texts, as with data that must not leave.
    if (sites === 0) return { score: 100, because: "you said that no place needs hands", coverage: 1 };
    const { known, holds } = traitIn(load, "on-site");
    if (known === 0) return cannotTell("no ticket has a text that can be searched");
    if (known < leastTickets)
      return cannotTell(
        `only ${figure(known)} tickets have a text that can be searched, ${leastTickets} are needed`,
      );
    const share = holds / known;
    return {
      score: scored(share, { worst: 0.6, best: 0 }),
      because: `${percent(share)} of ${figure(known)} texts speak of something on site: a floor, a room, a cable${holds > 0 ? where(sites) : ""}`,
      coverage: known / total(load.tickets),
    };
  },
};

function where(sites: number | undefined): string {
  return sites === undefined
    ? ""
    : `; you named ${plural(sites, "place that needs hands", "places that need hands")}`;
}
