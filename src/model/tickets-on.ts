import type { Workload } from "./workload.ts";

/** Tickets of an activity on the applications with these names. */
export function ticketsOn(
  names: readonly string[],
  activity: string,
  { applications }: Pick<Workload, "applications">,
): number {
  return [...new Set(names)].reduce(
    (sum, name) => sum + (applications.get(name)?.activities.get(activity) ?? 0),
    0,
  );
}
