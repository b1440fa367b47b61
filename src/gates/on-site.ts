import type { Gate } from "./gate.ts";

const leastTickets = 30;
const most = 0.3;

export const onSite: Gate = {
  id: "on-site",
  title: "On site",
  source: "Blinder 2007: what needs hands cannot be done from afar; the limit is a domain judgement",
  check({ withText, onSite: hints }, { activity }) {
    const speaksOfIt = withText >= leastTickets && hints / withText > most;
    if (activity.guard !== "on-site" && !speaksOfIt) return undefined;
    return {
      effect: "first",
      verdicts: ["outsource"],
      because: "make sure that the supplier has people near every site; this cannot be done from afar",
    };
  },
};
