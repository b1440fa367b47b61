import type { Audit } from "../../model/audit.ts";
import { count, figure } from "../numbers.ts";
import { about, span } from "./about.ts";

type Savings = Audit["savings"];

/** "~13–31 hours a month, most likely ~24 (~0.1–0.2 full-time jobs)." */
export function releasable({ savings, period, quality, split: { effortBasis } }: Audit): string {
  const { hoursPerMonth: hours, fullTimeEquivalents: jobs } = savings;
  if (hours === null) {
    if (savings.cashBecause !== "") return "";
    return period === null
      ? "No ticket says when it was opened, so hours a month cannot be told."
      : "No verdict releases hours.";
  }
  const most = `${span(hours, effortBasis)} hours a month, most likely ${about(effortBasis)}${figure(hours.base)}`;
  const ofJobs = jobs === null ? "" : ` (${span(jobs, effortBasis)} full-time jobs)`;
  return `${most}${ofJobs}.${quality.grade === "D" ? " The data is of grade D: do not count on them." : ""}`;
}

/** "~EUR 968 to 5,862 a year; spent once before: …". Empty where there is no money in it. */
export function cashWords({ cash }: Savings, basis: Audit["split"]["effortBasis"]): string {
  if (cash === null) return "";
  const { currency, perYear, oneOff } = cash;
  const money = ({ low, high }: { low: number; high: number }) => {
    const [from, to] = [count(low), count(high)];
    return `${about(basis)}${currency} ${from === to ? from : `${from} to ${to}`}`;
  };
  const year = `${money(perYear)} a year, most likely ${about(basis)}${count(perYear.base)}`;
  return `${year}${oneOff.high > 0 ? `; spent once before: ${money(oneOff)}` : ""}.`;
}
