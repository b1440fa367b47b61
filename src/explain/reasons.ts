import type { Doubt } from "../classify/conclude.ts";
import type { Outcome } from "../classify/learned.ts";
import type { Weighed } from "../classify/weigh.ts";
import type { ExplainedReason } from "../model/explanation.ts";
import type { Evidence, WorkClass } from "../model/work.ts";
import type { Signal } from "../signals/signal.ts";
import { isQuotedBy, isText, loudnessOf, quotes } from "./quotes.ts";
import type { NamedRule } from "./rule.ts";

interface Label {
  readonly said: WorkClass;
  readonly doubt: Doubt | undefined;
  /** The class that is said, or the likelier one where none is. */
  readonly side: Outcome["class"];
  readonly activity: string;
  readonly evidence: readonly Evidence[];
  /** The class is not the one that the words speak for. */
  readonly isTurned: boolean;
}

interface Reasons {
  /** Strongest first: what speaks most for the class, and what speaks most for the activity. */
  readonly reasons: ExplainedReason[];
  /** What speaks loudest against the class; where nothing does, against the activity. */
  readonly against: ExplainedReason | undefined;
  /** The rules of all signals that say the class. */
  readonly rules: readonly NamedRule[];
}

export function reasonsOf(weighed: Weighed, label: Label, signals: readonly Signal[]): Reasons {
  if (label.said === "unclear" && label.doubt !== "balanced")
    return whyNothingIsSaid(weighed, label, signals);
  const all = quotes(weighed, label, signals);
  const told = beyond(label, all);
  const others = all.filter((each) => !told.some(({ text }) => isSame(each.text, text)));
  return {
    reasons: [...told, ...strongest(others)].toSorted((a, b) => towards(b) - towards(a)),
    against: loudestAgainst(others),
    rules: signals.filter(({ says }) => says === label.side).flatMap((signal) => named(signal, weighed, all)),
  };
}

/** The rule a signal comes from, where the words that made it fire speak for the class. */
function named(signal: Signal, weighed: Weighed, all: readonly ExplainedReason[]): readonly NamedRule[] {
  const loudness = loudnessOf(signal, weighed);
  return all
    .filter(({ kind, text }) => isText(kind) && isQuotedBy(signal, weighed, text))
    .filter(({ forClass }) => forClass >= leastToTell)
    .map(({ forClass }) => ({ rule: signal.rule, loudness, weight: forClass }));
}

/** A ticket that is no work says so; one that says nothing has no reasons. */
function whyNothingIsSaid(weighed: Weighed, { evidence }: Label, signals: readonly Signal[]): Reasons {
  const saying = signals.filter(({ says }) => says === "unclear");
  const reasons = evidence.map(({ kind, text, weight }) => {
    const because = saying.flatMap((signal) =>
      isQuotedBy(signal, weighed, text, 0) ? [signal.because] : [],
    );
    return { kind, text, forClass: weight, forActivity: 0, because };
  });
  return { reasons, against: undefined, rules: [] };
}

/** Of words that are part of each other only those are told that were found first. */
function strongest(all: readonly ExplainedReason[]): readonly ExplainedReason[] {
  const told = new Set<ExplainedReason>();
  for (const weightOf of [
    ({ forClass }: ExplainedReason) => forClass,
    ({ forActivity }: ExplainedReason) => forActivity,
  ]) {
    const sorted = all
      .filter((reason) => weightOf(reason) >= leastToTell)
      .toSorted((a, b) => weightOf(b) - weightOf(a));
    let left = mostTold;
    for (const reason of sorted) {
      if (left === 0) break;
      if (!told.has(reason) && [...told].some((other) => overlap(other, reason))) continue;
      told.add(reason);
      left -= 1;
    }
  }
  return [...told];
}

const mostTold = 3;
const leastToTell = 0.1;

function overlap(one: ExplainedReason, other: ExplainedReason): boolean {
  if (!isText(one.kind) || !isText(other.kind)) return false;
  const [first, second] = [` ${one.text.toLowerCase()} `, ` ${other.text.toLowerCase()} `];
  return first.includes(second) || second.includes(first);
}

function towards({ forClass, forActivity }: ExplainedReason): number {
  return Math.max(forClass, 0) + Math.max(forActivity, 0);
}

function loudestAgainst(all: readonly ExplainedReason[]): ExplainedReason | undefined {
  const [ofClass] = all.toSorted((a, b) => a.forClass - b.forClass);
  if (ofClass !== undefined && ofClass.forClass <= -leastToTell) return ofClass;
  const [ofActivity] = all.toSorted((a, b) => a.forActivity - b.forActivity);
  return ofActivity !== undefined && ofActivity.forActivity <= -leastToTell ? ofActivity : undefined;
}

/** Evidence for the label that does not come from what was weighed, or that turned what was weighed. */
function beyond(
  { evidence, isTurned }: Label,
  weighed: readonly ExplainedReason[],
): readonly ExplainedReason[] {
  const told: ExplainedReason[] = [];
  for (const { kind, text, weight } of evidence) {
    const reason = { kind, text, forClass: weight, forActivity: 0, because: [] };
    const isKnown = isText(kind) && !isTurned && weighed.some((each) => isSame(each.text, text));
    const isChosen = !isText(kind) && weighed.some((each) => each.kind === kind && isSame(each.text, text));
    if (!isKnown && !isChosen && !told.some((each) => overlap(each, reason))) told.push(reason);
  }
  return told;
}

function isSame(one: string, other: string): boolean {
  return one.toLowerCase() === other.toLowerCase();
}
