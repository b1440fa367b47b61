import type { Opinion } from "../classify/opinion.ts";
import type { WorkClass } from "../model/work.ts";

/** Ids of the activities that are likeliest once the class is known. */
export function likeliestActivities(
  { outcomes, probabilities }: Opinion,
  said: WorkClass,
  most: number,
): readonly string[] {
  return outcomes
    .map((outcome, at) => ({ outcome, probability: probabilities[at] ?? 0 }))
    .filter(({ outcome }) => outcome.class === said)
    .toSorted((a, b) => b.probability - a.probability)
    .slice(0, most)
    .map(({ outcome }) => outcome.activity);
}
