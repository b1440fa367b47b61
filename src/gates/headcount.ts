import { effortIsElapsed } from "../model/effort-is-elapsed.ts";
import { total } from "../model/workload.ts";
import { figure } from "../text/numbers.ts";
import type { Gate } from "./gate.ts";

/** Hours a full-time equivalent works in a year, holidays and illness left out: domain judgement. */
const hoursOfOneYear = 1_600;
const daysOfOneYear = 365.25;

export const headcount: Gate = {
  id: "headcount",
  title: "Jobs are concerned",
  source:
    "EU directive 2001/23/EC on transfers of undertakings, works council laws; ask somebody who knows yours",
  formula: `the hours of the work are one full-time job and more (${figure(hoursOfOneYear)} hours a year)`,
  check({ effortHours }, { workload, answers: { "staff-representation": representation } }) {
    const { period } = workload;
    if (period === undefined || effortIsElapsed(workload)) return undefined;
    const jobs = (total(effortHours) / period.days) * (daysOfOneYear / hoursOfOneYear);
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
