import type { Assessment, Judgement } from "../model/assessment.ts";
import type { Audit } from "../model/audit.ts";
import { figure } from "../text/numbers.ts";
import { plural } from "../text/plural.ts";
import { total, type Workload } from "../model/workload.ts";

/** What the tickets cannot tell, what could change most verdicts first. */
export function gapsOf(workload: Workload, assessments: readonly Assessment[]): Audit["gaps"] {
  return sentences(workload, assessments).map((message) => ({ about: "tickets", message, verdicts: 0 }));
}

function sentences(workload: Workload, assessments: readonly Assessment[]): string[] {
  if (total(workload.tickets) === 0) return [];
  const recognised = assessments.filter(({ judgements }) => judgements.length > 0);
  const small = recognised.filter(hasTooLittle);
  return [
    ...untold(recognised.filter((assessment) => !hasTooLittle(assessment))),
    projects,
    ...presumed(assessments),
    ...atRisk(assessments),
    ...tooLittle(small.length),
    ...effort(workload),
    money,
  ];
}

/** One sentence for each criterion that could not be judged. */
function untold(assessments: readonly Assessment[]): string[] {
  const open = assessments.flatMap(({ judgements }) => judgements.filter(({ score }) => score === null));
  return [...new Set(open.map(({ criterion }) => criterion))]
    .map((id) => open.filter(({ criterion }) => criterion === id))
    .toSorted((a, b) => weightOf(b) - weightOf(a))
    .map((judgements) => {
      const [first] = judgements;
      const all = judgements.length === assessments.length;
      const of = all
        ? "every activity"
        : `${figure(judgements.length)} of ${figure(assessments.length)} activities`;
      return `${first?.title ?? ""} of ${of}: ${reasonOf(judgements)}`;
    });
}

function weightOf(judgements: readonly Judgement[]): number {
  return judgements.reduce((sum, { weight }) => sum + weight, 0);
}

function reasonOf(judgements: readonly Judgement[]): string {
  const [reason, another] = new Set(judgements.map(({ because }) => because));
  return another === undefined ? (reason ?? "") : "too few of their tickets have what it takes";
}

const projects =
  "Where project work is recorded: tickets show less transformation than there is, so the share of run is the most it can be";

function presumed(assessments: readonly Assessment[]): string[] {
  const n = assessments.filter(({ verdict }) => verdict === "eliminate" || verdict === "automate").length;
  const rest = plural(n, "verdict rests", "verdicts rest");
  return n === 0
    ? []
    : [`How alike the tickets of an activity are: ${rest} on what usually happens to such work`];
}

function atRisk(assessments: readonly Assessment[]): string[] {
  const n = assessments.filter(({ verdict }) => verdict === "outsource").length;
  const change = `it could change ${plural(n, "verdict")}`;
  return n === 0
    ? []
    : [`Which of this sets the house apart, is regulated or touches restricted data: ${change}`];
}

function hasTooLittle({ gates }: Assessment): boolean {
  return gates.some(({ effect, verdicts }) => effect === "only" && verdicts.includes("review"));
}

function tooLittle(activities: number): string[] {
  const have = plural(activities, "activity has", "activities have");
  return activities === 0 ? [] : [`What to do with the rest: ${have} too little evidence for a verdict`];
}

function effort({ byBasis }: Workload): string[] {
  return byBasis.logged.tickets + byBasis["hands-on-share"].tickets > 0
    ? []
    : ["How long the work takes: no effort is logged, so hours are default minutes times tickets"];
}

const money = "What an hour costs and what suppliers ask: without both there is no saving in money";
