import type { Audit } from "../model/audit.ts";
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
  const { cash, cashBecause } =
    findings.workload.period === undefined
      ? {
          cash: null,
          cashBecause:
            "No ticket says when it was opened, so neither hours a month nor money a year can be told.",
        }
      : cashOf(releasing, answers);
  return {
    hoursPerMonth: hours,
    fullTimeEquivalents: hours === null ? null : fullTimeEquivalents(hours),
    cash,
    cashBecause,
    formula,
    assumptions: [...assumptionsOf(releasing, findings)],
  };
}

const formula = [
  "hoursPerMonth of an activity × its share of work that is not transformation (low: what is run for certain; base: unclear work shared out as the clear part; high: unclear work counted as run) × the share of those tickets that the verdict reaches × the share of it that is released (assumptions).",
  "Reached are: to eliminate, tickets that need not arise; to automate, tickets that follow a standard; to outsource, tickets that speak of nothing on site (evidence of the activity, holds of known).",
  "The low case is lowered further where minutes are estimated or something has to be done first. Savings are the sum over all activities; a full-time job is 1,600 hours a year.",
].join(" ");
