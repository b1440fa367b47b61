import type { WorkClass } from "../model/work.ts";
import type { Months } from "../model/workload.ts";
import { classCounts, type ClassCounts } from "./class-counts.ts";
import { monthOf } from "./days.ts";
import { inOrder } from "./maps.ts";

export interface MonthTally {
  add(opened: string | undefined, workClass: WorkClass): void;
  result(): Months;
}

export function monthTally(): MonthTally {
  const months = new Map<string, ClassCounts>();
  return {
    add(opened, workClass) {
      if (opened === undefined) return;
      const month = monthOf(opened);
      const counts = months.get(month) ?? classCounts();
      counts.add(workClass, 1);
      months.set(month, counts);
    },
    result: () => inOrder(new Map([...months].map(([month, counts]) => [month, counts.result()]))),
  };
}
