import { figure, percent } from "../text/numbers.ts";
import { daysOfTwoMonths } from "../model/per-month.ts";
import { total, type Workload } from "../model/workload.ts";
import type { Issue } from "./issue.ts";

/** Limits are domain judgement. */
const muchUnclear = 0.15;
const tooMuchUnclear = 0.4;
const littleTransformation = 0.1;
const leastTickets = 100;

/** What the sizes of things say about how far they can be trusted. */
export function splitIssues(workload: Workload): readonly Issue[] {
  return [few(workload), short(workload), unclear(workload), projectsElsewhere(workload)].flat();
}

function few({ tickets }: Workload): readonly Issue[] {
  const all = total(tickets);
  if (all >= leastTickets) return [];
  const message = `There ${all === 1 ? "is only 1 ticket" : `are only ${figure(all)} tickets`}`;
  return [
    {
      code: "few-tickets",
      message,
      effect: "shares may be chance, and most activities get no verdict",
      weight: 3,
    },
  ];
}

function short({ period }: Workload): readonly Issue[] {
  if (period === undefined || period.days >= daysOfTwoMonths) return [];
  const message = `The export covers ${figure(period.days)} ${period.days === 1 ? "day" : "days"}`;
  return [
    {
      code: "short-period",
      message,
      effect: "two months are needed before an activity gets a verdict",
      weight: 2,
    },
  ];
}

function unclear({ tickets }: Workload): readonly Issue[] {
  const share = tickets.unclear / total(tickets);
  if (share < muchUnclear) return [];
  const message = `${percent(share)} of the tickets do not say whether they are run or transformation`;
  const effect = "the share of transformation is known only between wide bounds";
  return [{ code: "much-unclear", message, effect, weight: share < tooMuchUnclear ? 1 : 3 }];
}

/** Project work lives in project tools; a run share of tickets is an upper bound on the run share of all work. */
function projectsElsewhere({ tickets, filled }: Workload): readonly Issue[] {
  if (!filled.has("title") && !filled.has("description")) return [];
  const share = tickets.transform / total(tickets);
  if (share >= littleTransformation) return [];
  const portion = share < 0.005 ? "Fewer than 1%" : `Only ${percent(share)}`;
  const subject = share > 0 ? `${portion} of the tickets are` : "No ticket is";
  const message = `${subject} transformation; project work is probably recorded elsewhere`;
  const effect = "the share of run is that of these tickets, and the most it can be of all work";
  return [{ code: "projects-elsewhere", message, effect, weight: 0 }];
}
