import type { Audit } from "../model/audit.ts";
import { total } from "../model/workload.ts";
import { hours, percent } from "../text/numbers.ts";
import { plural } from "../text/plural.ts";
import type { Findings } from "./findings.ts";
import { likelyShares } from "./likely.ts";
import { questionNumber } from "./question-number.ts";

interface Goal {
  readonly target: number;
  /** Of transformation in all hours, with all unclear work counted as run and as transformation. */
  readonly share: { readonly low: number; readonly value: number; readonly high: number };
  readonly moves: Audit["goals"]["moves"];
  /** A month; undefined where nobody can tell. */
  readonly allHours: number | undefined;
}

export function withoutTarget({ answers }: Findings): string {
  return answers?.known["target-share"] === "none"
    ? `You said that there is no target (${questionNumber("target-share")}).`
    : `Nobody named a share of transformation to reach (--target, or ${questionNumber("target-share")}).`;
}

/** Reached, reached with these moves, or out of reach; and what that rests on. */
export function goalMessage(goal: Goal, findings: Findings): string {
  return [
    verdictOn(goal, findings),
    ...inReview(goal, findings),
    ...unclear(goal),
    ...doubtful(goal, findings),
    ...elsewhere(findings),
    ...assumed(findings),
  ].join(" ");
}

function verdictOn(goal: Goal, { workload: { period } }: Findings): string {
  const { target, moves, allHours } = goal;
  const now = goal.share.value;
  const wanted = percent(target);
  if (now >= target)
    return `Reached already: ${today(goal)} of all hours transform, ${wanted} is the target.`;
  const far = `${today(goal)} of all hours transform, ${wanted} is the target`;
  if (allHours === undefined) {
    const untold =
      period === undefined
        ? "no ticket says when it was opened"
        : "the hours of a month cannot be told from this export";
    return `${far}; ${untold}, so nobody can tell how far that is.`;
  }
  const gap = `${far}, ${hours((target - now) * allHours)} a month away`;
  const reached = moves.at(-1)?.reaches ?? now;
  if (moves.length === 0) return `Out of reach of these verdicts: ${gap}, and none of them releases hours.`;
  if (reached >= target)
    return `Reached with ${moves.length === 1 ? "this move, if what it releases" : `these ${plural(moves.length, "move")}, if what they release`} is used for transformation and not saved: ${gap}.${lowCase(goal, allHours)}`;
  return `Out of reach of these verdicts: ${gap}, and ${moves.length === 1 ? "the only move reaches" : `the ${plural(moves.length, "move")} together reach`} ${short(reached)}, even if all that is released is used for transformation.`;
}

/** "25%", or "52–55%" where unclear work may be of either kind. */
function today({ target, share: { low, high } }: Goal): string {
  const [from = "", to = ""] = [low, high].map((share) =>
    share < target && percent(share) === percent(target) ? short(share) : percent(share),
  );
  return from === to ? from : `${from.replace(/%$/u, "")}–${to}`;
}

/** A wider range does not tell where a house stands: domain judgement. */
const tooWide = 0.5;

function doubtful({ target }: Goal, { workload }: Findings): string[] {
  const { low, high } = likelyShares(workload).ofEffort;
  if (high - low <= tooWide || target < low || target > high) return [];
  return [
    `As labels may be wrong, today's share can hardly be told (${percent(low)} to ${percent(high)}): do not promise this target from these tickets.`,
  ];
}

function lowCase({ target, share: { value: now }, moves }: Goal, allHours: number): string {
  const reached = now + moves.reduce((sum, { releases }) => sum + releases.low, 0) / allHours;
  return reached >= target ? " The low case reaches it too." : ` The low case reaches ${short(reached)}.`;
}

/** What falls short of a target must not be rounded up to it. */
function short(share: number): string {
  return percent(Math.floor(share * 100) / 100);
}

/** What nobody could judge may release hours too. */
function inReview({ target, share, moves }: Goal, { workload, assessed }: Findings): string[] {
  if ((moves.at(-1)?.reaches ?? share.value) >= target) return [];
  const open = assessed.assessments
    .filter(({ verdict }) => verdict === "review")
    .map(({ activity }) => workload.activities.get(activity))
    .reduce((sum, load) => sum + (load === undefined ? 0 : total(load.effortHours)), 0);
  return open > 0
    ? [
        `${percent(open / total(workload.effortHours))} of the hours are still to be reviewed, and not counted on.`,
      ]
    : [];
}

function unclear({ target, share: { low, high } }: Goal): string[] {
  if (low >= target || high < target) return [];
  return [
    `Unclear work could decide it: with all of it as run ${percent(low)} of all hours transform, with all of it as transformation ${percent(high)}.`,
  ];
}

function elsewhere({ answers }: Findings): string[] {
  const where = answers?.known["project-records"];
  if (where === undefined || where === "this-file") return [];
  return [
    `You said that projects are recorded ${where} (${questionNumber("project-records")}), so the real share is higher than these tickets show.`,
  ];
}

/** Less does not move the share: domain judgement. */
const leastWorthSaying = 0.05;

function assumed({ workload: { byBasis } }: Findings): string[] {
  const all = Object.values(byBasis).reduce((sum, basis) => sum + basis.hours, 0);
  const minutes = byBasis["default-minutes"].hours;
  return minutes >= leastWorthSaying * all && all > 0
    ? [`${percent(minutes / all)} of the hours are default minutes of each activity, not logged time.`]
    : [];
}
