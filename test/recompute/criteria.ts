import { alike } from "./alike.ts";
import { groupedBy, seconds, sum, type Line } from "./line.ts";
import type { Period } from "./period.ts";
import { traitIn } from "./sums.ts";

/** What is known of a kind of work beside its tickets (`ktlo list activities --format json`), and what was answered. */
export interface Known {
  readonly id: string;
  readonly market: number;
  readonly presumption: string;
  readonly guard?: string | undefined;
  readonly usually: string;
  readonly defaultMinutes: number;
}

export interface Answered {
  readonly runbooks?: "most" | "some" | "few" | undefined;
  readonly differentiators?: readonly string[] | undefined;
}

export interface Judged {
  readonly criterion: string;
  readonly weight: number;
  readonly score: number | null;
  readonly coverage: number;
}

interface Setting {
  readonly lines: readonly Line[];
  readonly all: readonly Line[];
  readonly known: Known;
  readonly period: Period | undefined;
  readonly answered: Answered;
}

type Score = { readonly score: number | null; readonly coverage: number };

const untold: Score = { score: null, coverage: 0 };

/** 0 at the first number, 100 at the second, a straight line between. */
function straight(value: number, zero: number, hundred: number): number {
  return Math.round(100 * Math.min(1, Math.max(0, (value - zero) / (hundred - zero))));
}

const criteria: readonly (readonly [id: string, weight: number, score: (setting: Setting) => Score])[] = [
  ["market-maturity", 20, ({ known }) => ({ score: (known.market - 1) * 25, coverage: 1 })],
  ["predictability", 20, predictability],
  ["self-containment", 15, selfContainment],
  ["repetition", 10, repetition],
  ["remote-delivery", 10, remoteDelivery],
  ["business-specificity", 10, businessSpecificity],
  ["transferable-knowledge", 10, transferableKnowledge],
  ["scale-and-steadiness", 5, scaleAndSteadiness],
];

export function judged(setting: Setting): readonly Judged[] {
  return criteria.map(([criterion, weight, score]) => ({ criterion, weight, ...score(setting) }));
}

function predictability({ lines }: Setting): Score {
  const timed = lines.filter(({ elapsedHours }) => elapsedHours !== undefined);
  const byPriority = [...groupedBy(timed, ({ priority }) => priority).values()];
  // A column with more than fifty values is no priority.
  const groups = byPriority.length > 50 ? [timed] : byPriority;
  const freedom = timed.length - groups.length;
  if (timed.length < 30 || freedom < 15) return untold;
  const squares = groups.map((group) => {
    const logs = group.map(({ elapsedHours = 0 }) => lnOf(elapsedHours));
    const mean = sum(logs) / logs.length;
    return sum(logs.map((log) => (log - mean) ** 2));
  });
  return {
    score: straight(Math.sqrt(sum(squares) / freedom), 3, 1),
    coverage: timed.length / lines.length,
  };
}

/** In whole thousandths. */
function lnOf(hours: number): number {
  return Math.round(1000 * Math.log(seconds(hours) / 3600)) / 1000;
}

function selfContainment({ lines, all }: Setting): Score {
  const { known, holds } = traitIn(lines, "handed-on-twice");
  const counter = traitIn(all, "handed-on");
  if (known < 30 || (counter.known >= 100 && counter.holds === 0)) return untold;
  return { score: straight(holds / known, 0.5, 0), coverage: known / lines.length };
}

function repetition({ lines }: Setting): Score {
  const { drawn, known, holds } = alike(lines);
  return known < 30 ? untold : { score: straight(holds / known, 0.1, 0.7), coverage: known / drawn };
}

function remoteDelivery({ lines, known: { guard } }: Setting): Score {
  if (guard === "on-site") return { score: 0, coverage: 1 };
  const { known, holds } = traitIn(lines, "on-site");
  return known < 30 ? untold : { score: straight(holds / known, 0.6, 0), coverage: known / lines.length };
}

function businessSpecificity({ lines, known, answered }: Setting): Score {
  if (answered.differentiators?.includes(known.id) === true) return { score: 0, coverage: 1 };
  const words = sum(lines.map(({ vocabulary }) => vocabulary.words));
  const unknown = sum(lines.map(({ vocabulary }) => vocabulary.unknown));
  if (words < 200) return untold;
  const titled = lines.filter(({ vocabulary }) => vocabulary.words > 0);
  return { score: straight(unknown / words, 0.5, 0.15), coverage: titled.length / lines.length };
}

function transferableKnowledge({ lines, period, answered }: Setting): Score {
  const counts = resolverCounts(lines);
  const known = sum(counts);
  if (known < 20 || period === undefined || period.days < 60) return untold;
  const written = { most: 15, some: 0, few: -15 }[answered.runbooks ?? "some"];
  const tens = Math.round(straight((counts[0] ?? 0) / known, 0.9, 0.25) / 10) * 10;
  return { score: Math.min(100, Math.max(0, tens + written)), coverage: known / lines.length };
}

/** Tickets of each person, the most first. */
export function resolverCounts(lines: readonly Line[]): readonly number[] {
  const told = lines.filter(({ resolver }) => resolver !== undefined);
  return [...groupedBy(told, ({ resolver }) => resolver).values()]
    .map((each) => each.length)
    .toSorted((a, b) => b - a);
}

function scaleAndSteadiness({ lines, period }: Setting): Score {
  const counts = (period?.fullMonths ?? []).map((full) => lines.filter(({ month }) => month === full).length);
  if (counts.length < 3) return untold;
  const mean = sum(counts) / counts.length;
  const deviation = Math.sqrt(sum(counts.map((each) => (each - mean) ** 2)) / (counts.length - 1));
  const steadiness = mean > 0 ? straight(deviation / mean, 1, 0.3) : 0;
  const dated = lines.filter(({ opened }) => opened !== undefined);
  return { score: Math.min(straight(mean, 5, 60), steadiness), coverage: dated.length / lines.length };
}
