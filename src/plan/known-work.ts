import type { ActivityFacts } from "../model/activity-facts.ts";
import type { Assessment } from "../model/assessment.ts";
import type { Verdict } from "../model/verdict.ts";
import { total, type ActivityLoad } from "../model/workload.ts";
import type { Findings } from "./findings.ts";

/** One kind of work that was found and is known: what it is, how much of it there is, and what to do with it. */
export interface KnownWork {
  readonly id: string;
  readonly title: string;
  readonly facts: ActivityFacts;
  readonly load: ActivityLoad;
  readonly assessment: Assessment;
  readonly tickets: number;
  readonly hours: number;
}

/** In the order of the assessments: the most hours first. */
export function knownWork({
  workload,
  assessed,
  activities,
}: Pick<Findings, "workload" | "assessed" | "activities">): readonly KnownWork[] {
  const known = new Map(activities.map((activity) => [activity.id, activity]));
  return assessed.assessments.flatMap((assessment): KnownWork[] => {
    const { activity: id } = assessment;
    const [load, facts] = [workload.activities.get(id), known.get(id)];
    if (load === undefined || facts === undefined) return [];
    const [tickets, hours] = [total(load.tickets), total(load.effortHours)];
    return [{ id, title: facts.title, facts, load, assessment, tickets, hours }];
  });
}

/** Whether there is too little of it, or too little that tells, for any verdict. */
export function hasTooLittle({ gates }: Pick<Assessment, "gates">): boolean {
  return gates.some(({ gate }) => gate === "evidence-floor");
}

/** Whether nearly all of it lies with one person. */
export function dependsOnOne({ assessment: { gates } }: Pick<KnownWork, "assessment">): boolean {
  return gates.some(({ gate }) => gate === "bus-factor");
}

/** Work that decides who gets in, and enough of it to matter; the number of tickets is a domain judgement. */
export function identityWork(works: readonly KnownWork[]): readonly KnownWork[] {
  return works.filter(({ facts, tickets }) => facts.guard === "identity" && tickets >= 30);
}

export function withVerdict(works: readonly KnownWork[], verdict: Verdict): readonly KnownWork[] {
  return works.filter(({ assessment }) => assessment.verdict === verdict);
}

/** So many titles are read; the rest is counted. */
const mostTitles = 3;

/** "Printing, Servers and storage and 2 more": an "and" before the last title would mix with those within titles. */
export function titlesOf(works: readonly Pick<KnownWork, "title">[], most = mostTitles): string {
  const titles = works.slice(0, most).map(({ title }) => title);
  const told = titles.join(titles.some((title) => title.includes(",")) ? "; " : ", ");
  return works.length > most ? `${told} and ${works.length - most} more` : told;
}
