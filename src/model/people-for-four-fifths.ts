import type { ActivityLoad } from "./workload.ts";

/** Fewer tickets do not tell who knows the work: domain judgement. */
export const leastWithResolver = 20;

/** The fewest people who together hold four fifths of the tickets; undefined where too few say who worked on them. */
export function peopleForFourFifths({ resolvers }: Pick<ActivityLoad, "resolvers">): number | undefined {
  const counts = [...resolvers.values()].toSorted((a, b) => b - a);
  const known = counts.reduce((sum, tickets) => sum + tickets, 0);
  if (known < leastWithResolver) return undefined;
  let [people, held] = [0, 0];
  for (const tickets of counts) {
    if (held >= known * 0.8) break;
    held += tickets;
    people += 1;
  }
  return people;
}
