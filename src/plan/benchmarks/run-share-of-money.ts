import { total } from "../../model/workload.ts";
import { percent } from "../../text/numbers.ts";
import { transformation } from "../transformation.ts";
import type { Benchmark } from "./benchmark.ts";

/** A share of a budget beside a share of hours: both are named, as neither can be computed from the other. */
export const runShareOfMoney: Benchmark = {
  id: "run-share-of-money",
  source: "US Government Accountability Office, GAO-24-106693",
  year: 2023,
  grade: "primary",
  message({ workload: { effortHours } }) {
    if (!(total(effortHours) > 0)) return undefined;
    const run = percent(1 - transformation(effortHours).value);
    return `Of the IT money of US federal agencies in fiscal year 2024, 78% ($74 of $95 billion) is for operation and maintenance. That is a share of money; the ${run} of this report is a share of hands-on hours: compare the direction, not the digits.`;
  },
};
