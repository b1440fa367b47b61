import { traitIn } from "../model/workload.ts";
import type { Gate } from "./gate.ts";

const leastTickets = 30;
const most = 0.3;

export const onSite: Gate = {
  id: "on-site",
  title: "On site",
  formula: "kinds of work done on site, or 30% of 30 texts and more that speak of something on site",
  source: "Blinder 2007: what needs hands cannot be done from afar; the limit is a domain judgement",
  check(load, { activity }) {
    const { known, holds } = traitIn(load, "on-site");
    const speaksOfIt = known >= leastTickets && holds / known > most;
    if (activity.guard !== "on-site" && !speaksOfIt) return undefined;
    return {
      effect: "first",
      verdicts: ["outsource"],
      because: "make sure that the supplier has people near every site; this cannot be done from afar",
    };
  },
};
