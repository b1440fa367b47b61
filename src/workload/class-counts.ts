import type { WorkClass } from "../model/work.ts";
import type { ByClass } from "../model/workload.ts";

export interface ClassCounts {
  add(workClass: WorkClass, amount: number): void;
  result(): ByClass;
}

export function classCounts(): ClassCounts {
  const counts = { run: 0, transform: 0, unclear: 0 };
  return {
    add(workClass, amount) {
      counts[workClass] += amount;
    },
    result: () => ({ ...counts }),
  };
}

/** Hours of counts that were kept in whole seconds. */
export function hoursOf(seconds: ClassCounts): ByClass {
  const { run, transform, unclear } = seconds.result();
  return { run: run / 3600, transform: transform / 3600, unclear: unclear / 3600 };
}
