import { total, type Months } from "./workload.ts";

/** Tickets opened in a month ("2025-03"), whatever their class. */
export function ticketsIn({ months }: { readonly months: Months }, month: string): number {
  const counts = months.get(month);
  return counts === undefined ? 0 : total(counts);
}
