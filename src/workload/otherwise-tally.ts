import type { Effort } from "../model/counted-ticket.ts";
import type { WorkClass } from "../model/work.ts";
import type { HoursOtherwise } from "../model/workload.ts";
import { classCounts, hoursOf } from "./class-counts.ts";

export interface OtherwiseTally {
  add(workClass: WorkClass, effort: Effort): void;
  result(): HoursOtherwise;
}

/** What hours would be if somebody named another hands-on share, or none. */
export function otherwiseTally(): OtherwiseTally {
  const parts = {
    logged: classCounts(),
    open: classCounts(),
    undated: classCounts(),
    defaults: classCounts(),
  };
  return {
    add(workClass, { basis, seconds, openSeconds, defaultSeconds }) {
      if (basis === "logged") {
        parts.logged.add(workClass, seconds);
        return;
      }
      parts.defaults.add(workClass, defaultSeconds);
      if (openSeconds === undefined) parts.undated.add(workClass, defaultSeconds);
      else parts.open.add(workClass, openSeconds);
    },
    result: () => ({
      logged: hoursOf(parts.logged),
      open: hoursOf(parts.open),
      undated: hoursOf(parts.undated),
      defaults: hoursOf(parts.defaults),
    }),
  };
}
