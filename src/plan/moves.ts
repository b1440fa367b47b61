import { gatesBefore } from "../model/gate-hits.ts";
import { knownWork, withVerdict, type KnownWork } from "./known-work.ts";
import type { Assessment } from "../model/assessment.ts";
import type { Audit } from "../model/audit.ts";
import { figure, percent, sum } from "../text/numbers.ts";
import { listed } from "../text/sentence.ts";
import type { Verdict } from "../model/verdict.ts";
import { total } from "../model/workload.ts";
import type { Findings } from "./findings.ts";
import { sumOf, type Range } from "./range.ts";
import { releasesOf } from "./releases.ts";
import { isServiceDesk } from "../model/service-desk.ts";

type Move = Audit["moves"][number];
type Movable = Extract<Verdict, "eliminate" | "automate" | "outsource" | "grow">;

/** In this order, so that nobody pays a supplier for work that need not exist. */
const order: readonly Movable[] = ["eliminate", "automate", "outsource", "grow"];
/** What is begun everywhere is finished nowhere. */
const mostActivities = 3;
/** Less of the hours than this is no move. */
const leastShare = 0.01;
/** Half of what a verdict rests on has to be known before anybody should act on it: domain judgement. */
const leastConfidence = 0.5;

/** What to do first: at most one move for each verdict, with the activities that are the most hours and the surest. */
export function movesOf(findings: Findings): Move[] {
  const allHours = total(findings.workload.effortHours);
  return order.flatMap((verdict) => {
    const steps = stepsOf(verdict, findings);
    const chosen = steps.slice(0, mostActivities);
    const hours = sum(chosen.map((step) => step.hours));
    if (chosen.length === 0 || hours < leastShare * allHours) return [];
    const releases = chosen.flatMap((step) => step.releases ?? []);
    const move: Move = {
      verdict,
      title: chosen.map(({ title }) => title).join("; "),
      activities: chosen.map(({ id }) => id),
      tickets: sum(chosen.map(({ tickets }) => tickets)),
      effortHours: hours,
      because: because(verdict, chosen, hours / allHours, steps.length - chosen.length),
      releases: releases.length === 0 ? null : sumOf(releases),
      stability: Math.min(...chosen.map(({ stability }) => stability)),
    };
    return [move];
  });
}

interface Step extends KnownWork {
  readonly releases: Range | undefined;
  readonly stability: number;
  /** What has to be done before, by the titles of the gates. */
  readonly first: readonly string[];
}

function stepsOf(verdict: Movable, findings: Findings): readonly Step[] {
  return withVerdict(knownWork(findings), verdict)
    .filter(({ assessment }) => isKnownEnough(assessment))
    .map((work): Step => ({
      ...work,
      releases: releasesOf(work.assessment, work.load, findings.workload, findings.answers?.known),
      stability: work.assessment.stability.share,
      first: gatesBefore(work.assessment).map(({ title }) => title),
    }))
    .toSorted((a, b) => b.hours * b.stability - a.hours * a.stability || (a.id < b.id ? -1 : 1));
}

/** What a gate decides needs no score, and so no evidence for one. */
function isKnownEnough({ confidence, gates }: Assessment): boolean {
  return confidence >= leastConfidence || gates.some(({ effect }) => effect === "only");
}

function because(verdict: Movable, chosen: readonly Step[], share: number, left: number): string {
  const service = verdict === "outsource" && chosen.some(({ facts }) => isServiceDesk(facts));
  return [
    `${percent(share)} of all hours; ${reason[verdict]}`,
    ...(service ? [serviceFallsShort] : []),
    ...whatComesFirst(chosen),
    ...(left === 0
      ? []
      : [`${figure(left)} smaller or less certain ${left === 1 ? "activity follows" : "activities follow"}`]),
  ].join("; ");
}

function whatComesFirst(chosen: readonly Step[]): readonly string[] {
  const delayed = chosen.filter(({ first }) => first.length > 0);
  if (delayed.length === 0) return [];
  const gates = new Set(delayed.flatMap(({ first }) => first));
  return [
    `${listed(delayed.map(({ title }) => title))} only after what has to be done first (${[...gates].join(", ")})`,
  ];
}

const serviceFallsShort =
  "outsourced help desks score high on cost and low on service (Avasant 2023), so measure what users say of it";

const reason: Record<Movable, string> = {
  eliminate: "most of these tickets need not arise: look at samples of them, and mend what makes them arise",
  automate:
    "they are alike and follow a standard, so a machine can do them: begin with the request that comes most often",
  outsource:
    "the tickets show work that a supplier can do as well: ask for offers and for an offer of the house",
  grow: "this is what changes the business: give it the people whom the other moves set free",
};
