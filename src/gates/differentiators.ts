import { ticketsOnNamed } from "../model/named-applications.ts";
import { total } from "../model/workload.ts";
import type { Gate } from "./gate.ts";

/** So much of the work on one application makes it work of that application: domain judgement. */
const leastShare = 0.5;

export const differentiators: Gate = {
  id: "differentiators",
  title: "Sets you apart",
  source: "Quinn & Hilmer 1994; Lacity, Willcocks & Feeny 1996: what differentiates stays",
  formula:
    "you named the activity as one that sets you apart, or half of its tickets and more are of applications you named",
  check({ activity: id, tickets }, { activity, answers: { differentiators: named }, workload }) {
    if (named === undefined) return undefined;
    const ofNamed = ticketsOnNamed(named.applications, workload.applications, id);
    const byActivity = named.activities.includes(activity.id);
    if (!byActivity && ofNamed < leastShare * total(tickets)) return undefined;
    return {
      effect: "only",
      verdicts: ["keep"],
      because: byActivity
        ? "you said that this sets you apart from others, and a supplier would sell it to them too"
        : "most of it is on applications that you said set you apart from others",
    };
  },
};
