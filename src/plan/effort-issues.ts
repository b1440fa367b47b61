import { percent } from "../text/numbers.ts";
import { effortIsElapsed } from "../model/effort-is-elapsed.ts";
import type { Workload } from "../model/workload.ts";
import type { Issue } from "./issue.ts";

export function effortIssues(workload: Workload): readonly Issue[] {
  if (!effortIsElapsed(workload)) return [];
  const { tickets, aroundTheClock } = workload.openForDays;
  const message = `${percent(aroundTheClock / tickets)} of the tickets that were open for a day or longer have an effort as long as that`;
  const effect =
    "the logged effort is probably elapsed time, and all hours are far too many: leave it out with --map effort=";
  return [{ code: "effort-is-elapsed-time", message, effect, weight: 3 }];
}
