import { fold } from "./fold.ts";
import type { ApplicationLoad } from "./workload.ts";

type Applications = ReadonlyMap<string, ApplicationLoad>;

/** The applications that somebody named, however they wrote capitals and accents; each once. */
export function namedApplications(
  names: readonly string[],
  applications: Applications,
): readonly ApplicationLoad[] {
  const byName = foldedOf(applications);
  return [...new Set(names.map(plain))].flatMap((name) => byName.get(name) ?? []);
}

/** Tickets of one activity on the applications that somebody named. */
export function ticketsOnNamed(
  names: readonly string[],
  applications: Applications,
  activity: string,
): number {
  return namedApplications(names, applications).reduce(
    (sum, { activities }) => sum + (activities.get(activity) ?? 0),
    0,
  );
}

/** Verdicts are found many times over the same applications. */
function foldedOf(applications: Applications): ReadonlyMap<string, readonly ApplicationLoad[]> {
  const before = remembered.get(applications);
  if (before !== undefined) return before;
  const byName = new Map<string, ApplicationLoad[]>();
  for (const [name, load] of applications)
    byName.set(plain(name), [...(byName.get(plain(name)) ?? []), load]);
  remembered.set(applications, byName);
  return byName;
}

const remembered = new WeakMap<Applications, ReadonlyMap<string, readonly ApplicationLoad[]>>();

function plain(name: string): string {
  return fold(name.trim().replaceAll(/\s+/gu, " "));
}
