import type { ActivityFacts } from "../model/activity-facts.ts";
import type { Assessment } from "../model/assessment.ts";
import type { Audit } from "../model/audit.ts";
import { figure, percent } from "../text/numbers.ts";
import { listed } from "../text/sentence.ts";
import type { Verdict } from "../model/verdict.ts";
import { total, type Workload } from "../model/workload.ts";
import type { Findings } from "./findings.ts";

type Move = Audit["moves"][number];
type Movable = Extract<Verdict, "eliminate" | "automate" | "outsource" | "grow">;

/** In this order, so that nobody pays a supplier for work that need not exist. */
const order: readonly Movable[] = ["eliminate", "automate", "outsource", "grow"];
/** What is begun everywhere is finished nowhere. */
const mostActivities = 3;
/** Less of the hours than this is no move. */
const leastShare = 0.01;

/** What to do first: at most one move for each verdict, with the activities that are the most hours and the surest. */
export function movesOf({ workload, assessed: { assessments }, activities }: Findings): Move[] {
  const known = new Map(activities.map((activity) => [activity.id, activity]));
  const allHours = total(workload.effortHours);
  return order.flatMap((verdict) => {
    const steps = stepsOf(verdict, workload, assessments, known);
    const chosen = steps.slice(0, mostActivities);
    const hours = sum(chosen.map((step) => step.hours));
    if (chosen.length === 0 || hours < leastShare * allHours) return [];
    const move: Move = {
      verdict,
      title: chosen.map(({ title }) => title).join("; "),
      activities: chosen.map(({ id }) => id),
      tickets: sum(chosen.map(({ tickets }) => tickets)),
      effortHours: hours,
      because: because(verdict, chosen, hours / allHours, steps.length - chosen.length),
      releases: null,
      stability: 1,
    };
    return [move];
  });
}

interface Step {
  readonly id: string;
  readonly title: string;
  readonly tickets: number;
  readonly hours: number;
  readonly confidence: number;
  /** Something has to be done before. */
  readonly delayed: boolean;
}

function stepsOf(
  verdict: Movable,
  { activities }: Workload,
  assessments: readonly Assessment[],
  known: ReadonlyMap<string, ActivityFacts>,
): readonly Step[] {
  return assessments
    .filter((assessment) => assessment.verdict === verdict)
    .flatMap(({ activity, confidence, gates }): Step[] => {
      const [load, facts] = [activities.get(activity), known.get(activity)];
      if (load === undefined || facts === undefined) return [];
      const delayed = gates.some(({ effect, verdicts }) => effect === "first" && verdicts.includes(verdict));
      const [tickets, hours] = [total(load.tickets), total(load.effortHours)];
      return [{ id: activity, title: facts.title, tickets, hours, confidence, delayed }];
    })
    .toSorted((a, b) => b.hours * b.confidence - a.hours * a.confidence || (a.id < b.id ? -1 : 1));
}

function because(verdict: Movable, chosen: readonly Step[], share: number, left: number): string {
  const delayed = chosen.filter((step) => step.delayed).map(({ title }) => title);
  return [
    `${percent(share)} of all hours; ${reason[verdict]}`,
    ...(delayed.length === 0 ? [] : [`${listed(delayed)} only after what has to be done first`]),
    ...(left === 0
      ? []
      : [`${figure(left)} smaller or less certain ${left === 1 ? "activity follows" : "activities follow"}`]),
  ].join("; ");
}

const reason: Record<Movable, string> = {
  eliminate: "such work usually need not arise: look at samples of it, and mend what makes it arise",
  automate: "such work is usually done by a machine elsewhere: begin with the request that comes most often",
  outsource:
    "the tickets show work that a supplier can do as well: ask for offers and for an offer of the house",
  grow: "this is what changes the business: give it the people whom the other moves set free",
};

function sum(values: readonly number[]): number {
  return values.reduce((all, value) => all + value, 0);
}
