import { effortIsElapsed } from "../model/effort-is-elapsed.ts";
import { hoursOfOneYear } from "../model/full-time.ts";
import { perMonth } from "../model/per-month.ts";
import { total } from "../model/workload.ts";
import { figure } from "../text/numbers.ts";
import type { Gate } from "./gate.ts";

const monthsOfYear = 12;

export const headcount: Gate = {
  id: "headcount",
  title: "Jobs are concerned",
  source:
    "EU directive 2001/23/EC on transfers of undertakings, works council laws; ask somebody who knows yours",
  formula: `the hours of the work are one full-time job and more (${figure(hoursOfOneYear)} hours a year)`,
  check({ effortHours }, { workload, answers: { "staff-representation": representation } }) {
    const monthly = effortIsElapsed(workload) ? undefined : perMonth(total(effortHours), workload.period);
    const jobs = monthly === undefined ? 0 : (monthly * monthsOfYear) / hoursOfOneYear;
    if (jobs < 1) return undefined;
    const who =
      representation === "none"
        ? "the people concerned"
        : "the people concerned and those who represent them";
    const again = representation === "informed" ? "go on talking to" : "talk to";
    return {
      effect: "first",
      verdicts: ["outsource"],
      because: `${again} ${who}, as this is the work of ${figure(jobs)} full-time jobs`,
    };
  },
};
