import { figure } from "../text/numbers.ts";
import { plural } from "../text/plural.ts";
import { leastWithResolver, peopleForFourFifths } from "../model/people-for-four-fifths.ts";
import { daysOfTwoMonths } from "../model/per-month.ts";
import { total } from "../model/workload.ts";
import { cannotTell, scored, type Criterion } from "./criterion.ts";

/** People are counted, never compared: neither the sentence nor the score may tell how many tickets one of them had. */
export const transferableKnowledge: Criterion = {
  id: "transferable-knowledge",
  title: "Transferable knowledge",
  weight: 10,
  source: "how many people leave before nobody knows; limits are a domain judgement",
  formula:
    "share of tickets with the one person who has most of them: 25% and less is 100, 90% and more is 0, in steps of ten; written instructions for most of the work add 15, for hardly any take 15",
  needs: `${leastWithResolver} tickets with an assignee from two months`,
  inFavour: { tickets: "are shared by many people" },
  against: { tickets: "hang on one or two people" },
  judge(load, { workload: { period }, answers: { runbooks } }) {
    const counts = [...load.resolvers.values()].toSorted((a, b) => b - a);
    const known = counts.reduce((sum, tickets) => sum + tickets, 0);
    if (known === 0) return cannotTell("no ticket says who worked on it");
    const needed = peopleForFourFifths(load);
    if (needed === undefined)
      return cannotTell(
        `only ${figure(known)} tickets say who worked on them, ${leastWithResolver} are needed`,
      );
    if (period === undefined || period.days < daysOfTwoMonths)
      return cannotTell("less than two months is too short to see who knows the work");
    const score = scored((counts[0] ?? 0) / known, { worst: 0.9, best: 0.25 });
    return {
      score: Math.min(100, Math.max(0, Math.round(score / 10) * 10 + written[runbooks ?? "some"])),
      because: whoKnows(counts.length, needed) + said[runbooks ?? "some"],
      coverage: known / total(load.tickets),
    };
  },
};

/** What written instructions add: domain judgement. */
const written = { most: 15, some: 0, few: -15 } as const;
const said = {
  most: "; most of it is written down, as you said",
  some: "",
  few: "; hardly any of it is written down, as you said",
} as const;

function whoKnows(people: number, needed: number): string {
  if (people === 1) return "one person does all of it";
  return `${figure(people)} people work on it; four fifths lie with ${plural(needed, "person", "people")}`;
}
