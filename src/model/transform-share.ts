import { total, type ActivityLoad } from "./workload.ts";

/** Of the hours; 0 where there are none. */
export function transformShare({ effortHours }: Pick<ActivityLoad, "effortHours">): number {
  const all = total(effortHours);
  return all > 0 ? effortHours.transform / all : 0;
}
