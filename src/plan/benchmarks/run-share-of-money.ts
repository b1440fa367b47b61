import { total } from "../../model/workload.ts";
import { percent } from "../../text/numbers.ts";
import type { Benchmark } from "./benchmark.ts";

/** Where more is unclear there is no share of run to compare: domain judgement. */
const mostUnclear = 0.2;

/** A share of a budget beside a share of hours: both are named, as neither can be computed from the other. */
export const runShareOfMoney: Benchmark = {
  id: "run-share-of-money",
  source: "US Government Accountability Office, GAO-24-106693",
  year: 2023,
  grade: "primary",
  message({ workload: { effortHours } }) {
    const all = total(effortHours);
    if (!(all > 0) || effortHours.unclear > mostUnclear * all) return undefined;
    const run = percent(effortHours.run / all);
    return `Of the IT money of US federal agencies in fiscal year 2024, 78% ($74 of $95 billion) is for operation and maintenance. That is a share of money; the ${run} of this report is a share of hours of work: compare the direction, not the digits.`;
  },
};
