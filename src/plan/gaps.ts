import { midSentence } from "../text/sentence.ts";
import type { Assessment, Judgement } from "../model/assessment.ts";
import type { Audit } from "../model/audit.ts";
import { namedApplications } from "../model/named-applications.ts";
import { total } from "../model/workload.ts";
import { maskPersonalData } from "../text/mask.ts";
import { figure, percent } from "../text/numbers.ts";
import { plural } from "../text/plural.ts";
import { listed } from "../text/sentence.ts";
import type { Findings } from "./findings.ts";
import { hasTooLittle } from "./known-work.ts";
import { numbered, openQuestions } from "./open-questions.ts";
import { questionNumber } from "./question-number.ts";

type Gap = Audit["gaps"][number];

/** What is not known: questions that could turn verdicts, the most first, then what tickets do not tell. */
export function gapsOf(findings: Findings): Gap[] {
  if (total(findings.workload.tickets) === 0) return [];
  const turning = openQuestions(findings);
  return [
    ...turning.map(({ id, number, text, activities }): Gap => ({
      about: "question",
      question: id,
      message: `Question ${number} (${text}) could turn ${plural(activities.length, "verdict")}`,
      verdicts: activities.length,
      activities: [...activities],
    })),
    ...notKnown(findings, new Set(turning.map(({ id }) => id))),
    ...ofTickets(findings).map((message): Gap => ({ about: "tickets", message, verdicts: 0 })),
  ];
}

/** Somebody said that they do not know: no verdict waits for it, but something else in the report does. */
function notKnown({ answers }: Findings, said: ReadonlySet<string>): readonly Gap[] {
  return (answers?.unknown ?? [])
    .filter((id) => !said.has(id))
    .flatMap((id): Gap[] => {
      const question = numbered(id);
      if (question === undefined) return [];
      const { number, text, changes } = question;
      const depends = midSentence(changes).replace(/(?:; no verdict)?[.]$/, "");
      const message = `Question ${number} (${text}): you do not know yet; it turns no verdict, but on it depends: ${depends}`;
      return [{ about: "question", question: id, message, verdicts: 0 }];
    });
}

function ofTickets(findings: Findings): readonly string[] {
  const { assessments } = findings.assessed;
  const recognised = assessments.filter(({ judgements }) => judgements.length > 0);
  return [
    ...untold(recognised.filter((assessment) => !hasTooLittle(assessment))),
    ...strangers(findings),
    ...projects(findings),
    ...tooLittle(recognised.filter(hasTooLittle).length),
    ...effort(findings),
    ...money(findings),
  ];
}

/** One sentence for each criterion that could not be judged. */
function untold(assessments: readonly Assessment[]): readonly string[] {
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

/** Names of systems that no ticket has: what was said of them could not count. */
function strangers({ answers, workload: { applications } }: Findings): readonly string[] {
  const { "critical-systems": critical = [], differentiators } = answers?.known ?? {};
  const named = {
    "critical-systems": critical,
    differentiators: differentiators?.applications ?? [],
  } as const;
  return (["differentiators", "critical-systems"] as const).flatMap((id) => {
    const strange = named[id].filter((name) => namedApplications([name], applications).length === 0);
    if (strange.length === 0) return [];
    const shown = listed(strange.map((name) => maskPersonalData(name)));
    return [
      `What your answer to ${questionNumber(id)} says of ${shown}: no ticket names ${strange.length === 1 ? "such an application" : "such applications"}, and it counts for nothing`,
    ];
  });
}

function projects({ answers }: Findings): readonly string[] {
  const recorded = answers?.known["project-records"];
  if (recorded === "this-file") return [];
  const where = {
    elsewhere: "Project work, which you said is recorded elsewhere",
    nowhere: "Project work, which you said is recorded nowhere",
    unknown: "Where project work is recorded",
  }[recorded ?? "unknown"];
  return [
    `${where}: tickets show less transformation than there is, so the share of run is the most it can be`,
  ];
}

function tooLittle(activities: number): readonly string[] {
  const have = plural(activities, "activity has", "activities have");
  return activities === 0 ? [] : [`What to do with the rest: ${have} too little evidence for a verdict`];
}

function effort({ workload: { byBasis, effortHours } }: Findings): readonly string[] {
  const [all, assumed] = [total(effortHours), byBasis["default-minutes"].hours];
  if (byBasis.logged.tickets + byBasis["hands-on-share"].tickets === 0)
    return ["How long the work takes: no effort is logged, so hours are default minutes times tickets"];
  return all > 0 && assumed > 0.2 * all
    ? [
        `How long a part of the work takes: ${percent(assumed / all)} of the hours are default minutes times tickets`,
      ]
    : [];
}

function money({ answers }: Findings): readonly string[] {
  const { "hourly-cost": cost, "supplier-price": price } = answers?.known ?? {};
  const [isCostKnown, isPriceKnown] = [cost !== undefined, price !== undefined && price !== "none"];
  if (isCostKnown && isPriceKnown) return [];
  if (isCostKnown)
    return ["What suppliers ask: without it nobody can say what handing work out saves in money"];
  if (isPriceKnown) return ["What an hour costs: without it there is no saving in money"];
  return ["What an hour costs and what suppliers ask: without both there is no saving in money"];
}
