import type { Period } from "../../model/workload.ts";
import { figure } from "../../text/numbers.ts";
import { ticketsPerMonth } from "../../model/tickets-per-month.ts";
import type { KnownWork } from "../known-work.ts";

/** A first goal that is half of today is reached or missed for all to see: domain judgement. */
const part = 0.5;

/** "half as many of these tickets need hands: 24 a month instead of 48" */
export function fewer({ load }: KnownWork, period: Period | undefined, verb: "come" | "need hands"): string {
  const goal = `half as many of these tickets ${verb}`;
  const perMonth = ticketsPerMonth(load, period);
  if (perMonth === undefined) return goal;
  return `${goal}: ${figure(perMonth * part)} a month instead of ${figure(perMonth)}`;
}
