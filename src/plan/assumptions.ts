import { gatesBefore } from "../model/gate-hits.ts";
import type { Answers } from "../model/answers.ts";
import { hoursOfOneYear } from "../model/full-time.ts";
import { outsourcingLimit, shareOfRun } from "../model/outsourcing-limit.ts";
import type { Workload } from "../model/workload.ts";
import { count, figure, percent, sum } from "../text/numbers.ts";
import { plural } from "../text/plural.ts";
import { listed } from "../text/sentence.ts";
import type { Assumption } from "./assumption.ts";
import { isSupplied } from "./cash.ts";
import { cashAssumptions } from "./cash-assumptions.ts";
import type { Findings } from "./findings.ts";
import { fullTimeEquivalents } from "./full-time-equivalents.ts";
import { questionNumber } from "./question-number.ts";
import { sumOf } from "./range.ts";
import type { Releasing } from "./releasing.ts";

/** Every number in the savings that was not read from the tickets, and what the verdicts take for granted. */
export function assumptionsOf(
  releasing: readonly Releasing[],
  { workload, answers: given }: Findings,
): readonly Assumption[] {
  if (releasing.length === 0) return [];
  const answers = given?.known ?? {};
  return [
    ...ofRules(releasing),
    ...asLongAsOthers(releasing),
    ...ofBasis(workload, releasing),
    ...ofUnclear(releasing),
    ...ofFirst(releasing),
    ...ofTurning(releasing),
    ...ofLimit(workload, releasing, answers),
    ...ofJobs(releasing, answers),
    ...cashAssumptions(releasing, answers),
  ];
}

const ours = { source: "domain judgement", year: null };

function ofRules(releasing: readonly Releasing[]): readonly Assumption[] {
  return [...new Set(releasing.flatMap(({ parts }) => parts.map(({ rule }) => rule)))].flatMap(
    ({ grounds }) => grounds,
  );
}

function asLongAsOthers(releasing: readonly Releasing[]): readonly Assumption[] {
  if (releasing.every(isSupplied)) return [];
  const message =
    "Tickets that need not arise, or follow a standard, are taken to be as long as the other tickets of their activity; they may be shorter.";
  return [{ id: "length-of-tickets", message, ...ours }];
}

function ofBasis({ byBasis }: Workload, releasing: readonly Releasing[]): readonly Assumption[] {
  const all = sum(Object.values(byBasis).map(({ hours }) => hours));
  const rests = (basis: "hands-on-share" | "default-minutes") =>
    releasing.some(({ load }) => load.byBasis[basis].hours > 0);
  const share = (basis: "hands-on-share" | "default-minutes") => percent(byBasis[basis].hours / all);
  return [
    ...(rests("default-minutes")
      ? [
          {
            id: "default-minutes",
            message: `${share("default-minutes")} of all hours are not logged but assumed, by the default minutes of each activity; the low case counts half of such hours.`,
            ...ours,
          },
        ]
      : []),
    ...(rests("hands-on-share")
      ? [
          {
            id: "hands-on-share",
            message: `${share("hands-on-share")} of all hours are the share of open time you gave; the low case counts three quarters of such hours.`,
            source: `your answer to ${questionNumber("hands-on-share")}; the three quarters are a domain judgement`,
            year: null,
          },
        ]
      : []),
  ];
}

function ofUnclear(releasing: readonly Releasing[]): readonly Assumption[] {
  if (releasing.every(({ load }) => load.effortHours.unclear === 0)) return [];
  const message =
    "Work that is unclear is not released in the low case, as the clear part of its activity in the base case, and as run in the high case.";
  return [{ id: "unclear-work", message, ...ours }];
}

function ofFirst(releasing: readonly Releasing[]): readonly Assumption[] {
  const delayed = releasing.filter(({ assessment }) => gatesBefore(assessment).length > 0);
  if (delayed.length === 0) return [];
  const message = `The low case of ${plural(delayed.length, "activity", "activities")} is halved, as something has to be done first and may be done late or by halves.`;
  return [{ id: "first", message, ...ours }];
}

/** Verdicts that other weights turn are counted as they stand. */
function ofTurning(releasing: readonly Releasing[]): readonly Assumption[] {
  const turning = releasing.filter(({ assessment: { stability } }) => stability.word !== "stable");
  const base = sum(turning.map(({ hours }) => hours.base));
  if (!(base > 0)) return [];
  const share = percent(base / sum(releasing.map(({ hours }) => hours.base)));
  const message = `${share} of the base case rests on verdicts that other weights of the criteria could turn; they are counted as they stand.`;
  return [{ id: "turning-verdicts", message, ...ours }];
}

function ofLimit(
  workload: Workload,
  releasing: readonly Releasing[],
  answers: Answers,
): readonly Assumption[] {
  const share = shareOfRun(
    releasing.filter(isSupplied).map(({ load }) => load),
    workload,
  );
  const limit = outsourcingLimit(answers);
  if (share <= limit.share) return [];
  const message = `All verdicts to outsource are counted, ${percent(share)} of the effort of run, though ${percent(limit.share)} is the most ${limit.isSaid ? "you want to hand out" : "that is usual"}: what is chosen releases less.`;
  const source = limit.isSaid ? `your answer to ${questionNumber("outsourcing-limit")}` : ours.source;
  return [{ id: "outsourcing-limit", message, source, year: null }];
}

function ofJobs(releasing: readonly Releasing[], { staff }: Answers): readonly Assumption[] {
  const year: Assumption = {
    id: "hours-of-a-year",
    message: `A full-time job is ${count(hoursOfOneYear)} hours of work a year, holidays and illness left out.`,
    ...ours,
  };
  if (staff?.fte === undefined) return [year];
  const jobs = fullTimeEquivalents(sumOf(releasing.map(({ hours }) => hours)));
  const [low, base, high] = [jobs.low, jobs.base, jobs.high];
  const all = staff.fte;
  const shares = [low, base, high].map((each) => percent(each / all));
  const message = `You said that IT has ${figure(all)} full-time jobs: what is released is the work of ${listed(shares)} of them (low, base, high).`;
  return [year, { id: "staff", message, source: `your answer to ${questionNumber("staff")}`, year: null }];
}
