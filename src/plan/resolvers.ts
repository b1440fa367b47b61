import type { Audit } from "../model/audit.ts";
import { hash32 } from "../model/hash32.ts";
import { leastToWorkOn } from "../model/people-wish.ts";
import type { Findings } from "./findings.ts";

/**
 * Who works on what, by pseudonym; undefined where pseudonyms were not asked for. They are numbered by a hash that is
 * salted with the exports, so that the same exports give the same pseudonyms, other exports give others, and nobody
 * finds a name without them.
 */
export function resolversOf({ people: { mode }, workload, files }: Findings): Audit["resolvers"] {
  if (mode !== "pseudonym") return undefined;
  const salt = files
    .map(({ sha256 }) => sha256)
    .toSorted()
    .join(" ");
  const all = [...activitiesByResolver(workload.activities)]
    .map(([resolver, activities]) => ({ resolver, activities, place: hash32(`${salt} ${resolver}`) }))
    .toSorted((a, b) => a.place - b.place || a.resolver - b.resolver);
  const digits = Math.max(2, String(all.length).length);
  return all.map(({ activities }, at) => ({
    resolver: `R-${String(at + 1).padStart(digits, "0")}`,
    activities,
  }));
}

/** By the hash of the name; activities in alphabetical order. */
function activitiesByResolver(loads: Findings["workload"]["activities"]): ReadonlyMap<number, string[]> {
  const found = new Map<number, string[]>();
  for (const { activity, resolvers } of loads.values()) {
    for (const [resolver, tickets] of resolvers) {
      if (tickets < leastToWorkOn) continue;
      const known = found.get(resolver);
      if (known === undefined) found.set(resolver, [activity]);
      else known.push(activity);
    }
  }
  return found;
}
