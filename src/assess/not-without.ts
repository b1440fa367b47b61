import type { ActivityFacts } from "../model/activity-facts.ts";

/** What handed-out work must not go without. */
export function notWithout({ guard }: ActivityFacts): readonly string[] {
  const special = guard === undefined ? undefined : ofGuard[guard];
  return special === undefined ? always : [special, ...always];
}

const always = [
  "a named owner in the house",
  "written instructions for the most frequent cases",
  "an experience measure beside the SLA",
  "a weeks-long shadow period before the hand-over",
  "least access, and a log of what it is used for",
  "an exit clause that brings work and data back",
];

const ofGuard: Partial<Record<NonNullable<ActivityFacts["guard"]>, string>> = {
  "approval-stays": "approval of every change in the house",
  regulated: "the clauses the regulator asks for",
  "on-site": "people near every site",
  // Avasant 2023: help-desk outsourcing scores high on cost and low on service.
  "service-quality":
    "a floor for the quality of service, where such contracts save money and usually fall short",
};
