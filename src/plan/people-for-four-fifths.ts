import type { ActivityLoad } from "../model/workload.ts";

const leastTickets = 20;

/** The fewest people who together hold four fifths of the tickets; undefined where too few say who worked on them. */
export function peopleForFourFifths({ resolvers }: ActivityLoad): number | undefined {
  const counts = [...resolvers.values()].toSorted((a, b) => b - a);
  const known = counts.reduce((sum, tickets) => sum + tickets, 0);
  if (known < leastTickets) return undefined;
  let [people, held] = [0, 0];
  for (const tickets of counts) {
    if (held >= known * 0.8) break;
    held += tickets;
    people += 1;
  }
  return people;
}
