import { leastWithResolver } from "../model/people-for-four-fifths.ts";
import type { Gate } from "./gate.ts";

const most = 0.8;

export const busFactor: Gate = {
  id: "bus-factor",
  title: "Hangs on one person",
  formula: "20 tickets and more that say who worked on them, 80% of them with one person",
  source: "domain judgement; who holds a ticket last is not always who solved it",
  check({ resolvers }) {
    const counts = [...resolvers.values()];
    const known = counts.reduce((sum, tickets) => sum + tickets, 0);
    if (known < leastWithResolver || Math.max(...counts) < most * known) return undefined;
    return {
      effect: "first",
      verdicts: ["outsource", "automate"],
      because: "have it written down how this work is done, as one person is named on nearly all of it",
    };
  },
};
