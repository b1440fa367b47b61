import { total, type ActivityLoad } from "../model/workload.ts";

export function transformShare({ effortHours }: ActivityLoad): number {
  const all = total(effortHours);
  return all > 0 ? effortHours.transform / all : 0;
}
