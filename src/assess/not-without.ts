import type { ActivityFacts } from "../model/activity-facts.ts";
import { isServiceDesk } from "../model/service-desk.ts";
import type { Work } from "./work.ts";

/** What handed-out work must not go without. */
export function notWithout({ activity, answers }: Pick<Work, "activity" | "answers">): readonly string[] {
  const { guard } = activity;
  const service = isServiceDesk(activity) ? serviceQuality : undefined;
  const special = guard === undefined ? undefined : ofGuard[guard];
  const place = ofPlace[answers["delivery-location"] ?? "anywhere"];
  return [special, service, ...always, place].filter((each) => each !== undefined);
}

const always = [
  "a named owner in the house",
  "written instructions for the ten most frequent cases",
  "an experience measure beside the SLA",
  "a weeks-long shadow period before the hand-over",
  "least access, and a log of what it is used for",
  "approval of changes in the house",
  "an exit clause that brings work and data back",
];

const ofGuard: Partial<Record<NonNullable<ActivityFacts["guard"]>, string>> = {
  "approval-stays": "a named approver for every change",
  identity: "proof of who is calling before anything is reset",
  regulated: "the clauses the regulator asks for",
  "on-site": "people near every site",
};

/** Avasant 2023: help-desk outsourcing scores high on cost and low on service. */
const serviceQuality =
  "a floor for the quality of service, where such contracts save money and usually fall short (Avasant 2023)";

const ofPlace = {
  anywhere: undefined,
  nearshore: "people no more than a few time zones away, as you asked",
  onshore: "people in your own country, as you asked",
} as const;
