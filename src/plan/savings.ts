import type { Audit } from "../model/audit.ts";
import { effortIsElapsed } from "../model/effort-is-elapsed.ts";
import type { Workload } from "../model/workload.ts";
import { assumptionsOf } from "./assumptions.ts";
import { cashOf } from "./cash.ts";
import type { Findings } from "./findings.ts";
import { fullTimeEquivalents } from "./full-time-equivalents.ts";
import { sumOf } from "./range.ts";
import { releasingIn } from "./releasing.ts";

/** Hours, jobs and money that the verdicts release together, with all they rest on. */
export function savingsOf(findings: Findings): Audit["savings"] {
  const releasing = releasingIn(findings);
  const answers = findings.answers?.known ?? {};
  const hours = releasing.length === 0 ? null : sumOf(releasing.map((each) => each.hours));
  const untold = untoldBecause(findings.workload);
  const { cash, cashBecause } =
    untold === undefined ? cashOf(releasing, answers) : { cash: null, cashBecause: untold };
  return {
    hoursPerMonth: hours,
    fullTimeEquivalents: hours === null ? null : fullTimeEquivalents(hours),
    cash,
    cashBecause,
    formula,
    assumptions: [...assumptionsOf(releasing, findings)],
  };
}

/** Why nobody can tell hours, and so money; undefined where they can be told. */
function untoldBecause(workload: Workload): string | undefined {
  if (workload.period === undefined)
    return "No ticket says when it was opened, so hours and money a month cannot be told.";
  return effortIsElapsed(workload)
    ? "The logged effort is probably the time that tickets were open, so hours and money a month cannot be told."
    : undefined;
}

const formula = [
  "hoursPerMonth of an activity × its share of work that is not transformation (low: what is run for certain; base: unclear work shared out as the clear part; high: unclear work counted as run) × the share of those tickets that the verdict reaches × the share of it that is released (assumptions).",
  "Reached are: to eliminate, tickets that need not arise; to automate, tickets that follow a standard; to outsource, tickets that speak of nothing on site, or all where you said that no place needs hands (evidence of the activity, holds of known).",
  "The low case is lowered further where minutes are estimated or something has to be done first. Savings are the sum over all activities; a full-time job is 1,600 hours a year.",
].join(" ");
