import { activities } from "../activities/index.ts";

/** The median of the catalogue: what is assumed of a ticket whose activity does not say. */
export function usualMinutes(usually: "run" | "transform"): number {
  const minutes = activities
    .filter((activity) => activity.usually === usually)
    .map(({ defaultMinutes }) => defaultMinutes)
    .toSorted((a, b) => a - b);
  return minutes[Math.floor(minutes.length / 2)] ?? 30;
}
