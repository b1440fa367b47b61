import type { Answers } from "../model/answers.ts";
import type { ActivityLoad, ByClass, Workload } from "../model/workload.ts";

/** The same work with its hours as this answer to the hands-on share would have them. */
export function hoursUnder(workload: Workload, { "hands-on-share": said }: Answers): Workload {
  const share = typeof said === "number" ? said : undefined;
  const activities = new Map(
    [...workload.activities].map(([id, load]) => [id, { ...load, effortHours: hoursOf(load, share) }]),
  );
  const all = [...activities.values()].map(({ effortHours }) => effortHours);
  return { ...workload, activities, effortHours: all.reduce(added, { run: 0, transform: 0, unclear: 0 }) };
}

function hoursOf({ otherwise }: ActivityLoad, share: number | undefined): ByClass {
  const { logged, open, undated, defaults } = otherwise;
  if (share === undefined) return added(logged, defaults);
  const worked = { run: open.run * share, transform: open.transform * share, unclear: open.unclear * share };
  return added(added(logged, undated), worked);
}

function added(a: ByClass, b: ByClass): ByClass {
  return { run: a.run + b.run, transform: a.transform + b.transform, unclear: a.unclear + b.unclear };
}
