import { gatesBefore } from "../model/gate-hits.ts";
import type { Answers } from "../model/answers.ts";
import type { Assessment } from "../model/assessment.ts";
import { perMonth } from "../model/per-month.ts";
import { effortIsElapsed } from "../model/effort-is-elapsed.ts";
import {
  shareOf,
  total,
  traitIn,
  type ActivityLoad,
  type ByClass,
  type Workload,
} from "../model/workload.ts";
import { inEachCase, type Range } from "./range.ts";
import { automation, handedOut, noise, outsourcing, selfService, type ReleaseRule } from "./release-rules.ts";

/** What tells how many hours a month are; no period where no ticket is dated. */
export interface Dated {
  readonly period?: Workload["period"] | undefined;
  readonly openForDays: Workload["openForDays"];
}

/** A part of an activity, what its verdict releases of it by one rule, and what leaves the house. */
export interface ReleasedPart {
  readonly rule: ReleaseRule;
  /** Hands-on hours a month. */
  readonly hours: Range;
  /** A month, only where a supplier takes them. */
  readonly supplied?: { readonly hours: Range; readonly tickets: Range };
}

/**
 * Of an activity, by rule; empty where its verdict releases nothing, or nobody can tell: no ticket is dated, or what is
 * logged is rather the time that tickets were open.
 */
export function releasedParts(
  assessment: Assessment,
  load: ActivityLoad,
  workload: Dated,
  answers: Pick<Answers, "sites"> = {},
): readonly ReleasedPart[] {
  const monthly = perMonth(1, workload.period);
  if (monthly === undefined || effortIsElapsed(workload)) return [];
  const doubt = inDoubt(assessment);
  const sure = sureOf(load);
  const hours = scaled(notTransforming(load.effortHours), monthly, doubt, sure);
  if (assessment.verdict === "outsource") {
    const leaves = times(handedOut, remote(load, answers));
    const supplied = {
      hours: times(hours, leaves),
      tickets: times(scaled(notTransforming(load.tickets), monthly, doubt), leaves),
    };
    return [{ rule: outsourcing, hours: times(supplied.hours, outsourcing.share), supplied }];
  }
  return reached(assessment, load).map(({ rule, share }) => ({
    rule,
    hours: times(times(hours, share), rule.share),
  }));
}

/** Where something has to be done first, it may be done late or by halves: domain judgement. */
const lowWhereSomethingIsFirst = 0.5;

function inDoubt(assessment: Assessment): number {
  return gatesBefore(assessment).length > 0 ? lowWhereSomethingIsFirst : 1;
}

/** Minutes that nobody logged may be half of what is assumed, and a quarter less than what was said: domain judgement. */
const lowByBasis = { logged: 1, "hands-on-share": 0.75, "default-minutes": 0.5 } as const;

function sureOf({ byBasis }: ActivityLoad): number {
  const { logged, "hands-on-share": share, "default-minutes": minutes } = byBasis;
  const all = logged.hours + share.hours + minutes.hours;
  if (!(all > 0)) return lowByBasis["default-minutes"];
  const least =
    logged.hours * lowByBasis.logged +
    share.hours * lowByBasis["hands-on-share"] +
    minutes.hours * lowByBasis["default-minutes"];
  return least / all;
}

/** What is run for certain; with the unclear part shared out as the clear one is; with all of it. */
function notTransforming({ run, transform, unclear }: ByClass): Range {
  const clear = run + transform;
  return { low: run, base: run + unclear * (clear > 0 ? run / clear : 1 / 2), high: run + unclear };
}

/** How much of the tickets that are not transformation a verdict reaches, by rule. */
function reached(
  { verdict }: Assessment,
  load: ActivityLoad,
): readonly { readonly rule: ReleaseRule; readonly share: Range }[] {
  if (verdict === "automate") {
    const rule = selfServed.has(load.activity) ? selfService : automation;
    return [{ rule, share: shareWith(load, "standard", 1) }];
  }
  if (verdict !== "eliminate") return [];
  const { holds } = traitIn(load, "avoidable");
  const alerts = holds > 0 ? Math.min(1, (load.kinds.get("alert") ?? 0) / holds) : 0;
  return [
    { rule: selfService, share: shareWith(load, "avoidable", 1 - alerts) },
    { rule: noise, share: shareWith(load, "avoidable", alerts) },
  ].filter(({ share }) => share.high > 0);
}

/** Work that a machine takes over only where people help themselves. */
const selfServed: ReadonlySet<string> = new Set(["password-and-lockout"]);

/** Of tickets that do not transform: those that do not tell have it not in the low case, and are as the others else. */
function shareWith(load: ActivityLoad, trait: string, part: number): Range {
  const { known, holds } = traitIn(load, trait);
  const { transform } = load.tickets;
  const [all, telling] = [total(load.tickets) - transform, known - transform].map((tickets) =>
    Math.max(tickets, holds),
  );
  const of = (tickets = 0) => (tickets > 0 ? (part * holds) / tickets : 0);
  return { low: Math.min(of(all), of(telling)), base: of(telling), high: of(telling) };
}

/** What speaks of something on site stays, unless the supplier sends people, or no place needs hands. */
function remote(load: ActivityLoad, { sites }: Pick<Answers, "sites">): Range {
  if (sites === 0) return { low: 1, base: 1, high: 1 };
  const onSite = shareOf(traitIn(load, "on-site")) ?? 0;
  return { low: 1 - onSite, base: 1 - onSite, high: 1 };
}

function scaled(range: Range, by: number, ...lowOnly: readonly number[]): Range {
  const low = lowOnly.reduce((product, factor) => product * factor, range.low * by);
  return { low, base: range.base * by, high: range.high * by };
}

function times(a: Range, b: Range): Range {
  return inEachCase((each) => a[each] * b[each]);
}
