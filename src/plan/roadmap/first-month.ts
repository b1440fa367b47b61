import { gatesBefore } from "../../model/gate-hits.ts";
import { maskPersonalData } from "../../text/mask.ts";
import { percent } from "../../text/numbers.ts";
import { listed } from "../../text/sentence.ts";
import { plural } from "../../text/plural.ts";
import { total } from "../../model/workload.ts";
import { dependsOnOne, hasTooLittle, titlesOf } from "../known-work.ts";
import { qualityOf } from "../quality.ts";
import { openQuestions } from "../open-questions.ts";
import { clearTheWay } from "./clear-the-way.ts";
import type { Draft } from "./draft.ts";
import { fewer } from "./fewer.ts";
import { ownerOf } from "./roles.ts";
import type { Situation } from "./situation.ts";

/** Days 1 to 30: know how far to trust this, clear the way, and end what need not exist. */
export function firstMonth(situation: Situation): readonly Draft[] {
  return [
    check(situation),
    ...ask(situation),
    ...clearTheWay(situation),
    ...knownCauses(situation),
    ...end(situation),
    ...secondPerson(situation),
    ...moreEvidence(situation),
    ...measure(situation),
  ];
}

const sample = 100;

function check({ findings: { workload } }: Situation): Draft {
  const all = total(workload.tickets);
  return {
    what: `Label ${all > sample ? `${sample} tickets` : `all ${plural(all, "ticket")}`} by hand, without looking at what ktlo says, and let it compare (ktlo sample, then ktlo check)`,
    owner: "service manager",
    before: "somebody who knows the work has two hours",
    done: "it is known how many labels are right, and what the share of transformation is without their errors",
    aim: "knowledge",
    place: "first",
  };
}

const mostNamed = 3;

function ask({ findings }: Situation): readonly Draft[] {
  const open = openQuestions(findings);
  if (open.length === 0) return [];
  const named = open.slice(0, mostNamed).map(({ number, title }) => `${number} (${title})`);
  const more = open.length > mostNamed ? [`${open.length - mostNamed} more`] : [];
  const verdicts = new Set(open.flatMap(({ activities }) => activities)).size;
  return [
    {
      what: `Answer ${open.length === 1 ? "question" : "questions"} ${listed([...named, ...more])} with ktlo ask: ${open.length === 1 ? "it" : "they"} could turn ${plural(verdicts, "verdict")}`,
      owner: "CIO",
      done: "no open question can turn a verdict any more",
      aim: "knowledge",
      place: "now",
    },
  ];
}

function end({ chosen, findings }: Situation): readonly Draft[] {
  return chosen.eliminate.map((work): Draft => {
    const noise = work.id === "monitoring-and-alerts";
    return {
      what: noise
        ? `Switch off what nobody acts on in ${work.title}, beginning with the alert that comes most often`
        : `End what makes ${work.title} arise: look at the samples, and mend the three causes that come most often`,
      owner: ownerOf(work.facts),
      done: fewer(work, findings.workload.period, "come"),
      aim: "calm",
    };
  });
}

function knownCauses({ answers: { "known-causes": causes = [] } }: Situation): readonly Draft[] {
  if (causes.length === 0) return [];
  return [
    {
      what: `Mend what you named as ${causes.length === 1 ? "a cause" : "causes"} of repeated work, before anything is automated or handed out: ${namedCauses(causes)}`,
      owner: "service manager",
      done: "a month has gone by without tickets that come from it",
      aim: "calm",
    },
  ];
}

/** What somebody typed may name people. */
function namedCauses(causes: readonly string[]): string {
  const shown = causes.slice(0, mostNamed).map(maskPersonalData);
  const more = causes.length > mostNamed ? [`${causes.length - mostNamed} more`] : [];
  return listed([...shown, ...more]);
}

/** Where a move waits for it, it is among what clears the way. */
function secondPerson({ works, chosen, findings: { workload } }: Situation): readonly Draft[] {
  const waitedFor = new Set(
    Object.values(chosen).flatMap((move) =>
      move.filter((work) => gatesBefore(work.assessment).some(({ gate }) => gate === "bus-factor")),
    ),
  );
  const least = leastShare * total(workload.effortHours);
  const hanging = works.filter(
    (work) => dependsOnOne(work) && !waitedFor.has(work) && work.hours > 0 && work.hours >= least,
  );
  if (hanging.length === 0) return [];
  return [
    {
      what: `Have it written down how ${titlesOf(hanging)} is done, as one person is named on nearly all of it`,
      owner: "service manager",
      done: "a second person has done it for a week by what is written",
      aim: "calm",
    },
  ];
}

/** What is less of the hours than this can wait: domain judgement. */
const leastShare = 0.01;

const wellCovered = 12;

/** Where most of the hours have too little behind them for a verdict, the next export matters more than any move. */
function moreEvidence({ works, findings: { workload, files } }: Situation): readonly Draft[] {
  // Where the export is as poor as that, a better one is asked for already.
  if (qualityOf(workload, files).grade === "D") return [];
  const all = total(workload.effortHours);
  const judged = works.filter(({ assessment }) => !hasTooLittle(assessment));
  const without = all > 0 ? 1 - judged.reduce((sum, { hours }) => sum + hours, 0) / all : 0;
  if (without <= 0.5) return [];
  const { period } = workload;
  const months = period?.fullMonths.length ?? 0;
  const how =
    period === undefined
      ? "Export again with the dates on which tickets were opened"
      : months < wellCovered
        ? "Export twelve months or more"
        : "Teach ktlo the words of your house (ktlo teach)";
  return [
    {
      what: `${how}: ${percent(without)} of the hours lie in activities with too little evidence for a verdict`,
      owner: "service manager",
      done: "the activities with most of the hours have a verdict",
      aim: "knowledge",
    },
  ];
}

function measure({ findings: { workload } }: Situation): readonly Draft[] {
  const all = total(workload.effortHours);
  const assumed = all > 0 ? workload.byBasis["default-minutes"].hours / all : 0;
  if (assumed <= 0.5) return [];
  return [
    {
      what: "Log the hands-on time on tickets for two weeks, or estimate it for 100 of them with those who did the work",
      owner: "service manager",
      done: `hours rest on what was measured; today ${percent(assumed)} of them are default minutes`,
      aim: "money",
    },
  ];
}
