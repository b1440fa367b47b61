import type { RunKind } from "../model/run-kind.ts";
import type { Findings } from "./findings.ts";
import type { Found } from "./readings.ts";
import { usualKinds, type KindWeight } from "./usual-kinds.ts";

/**
 * The kind of run work a ticket is, by the words that were recognised in it, the type its tracker gives it and what is
 * usual for its activity. Absent where nothing of this tells. Where two kinds are as likely, the rule of the labelling
 * guide that stands first decides.
 */
export const runKindOf = ({ title, story, recordType }: Findings, activity: string): RunKind | undefined => {
  const scores = new Map<RunKind, number>();
  const add = (kind: RunKind, weight: number): void => {
    if (weight > 0) scores.set(kind, (scores.get(kind) ?? 0) + weight);
  };
  for (const [kind, weight] of ofText(title)) add(kind, weight);
  for (const [kind, weight] of ofText(story)) add(kind, weight * storyCounts);
  for (const [kind, weight] of usualKinds[activity] ?? []) add(kind, weight);
  if (recordType !== undefined)
    for (const [kind, weight] of kindsOfType[recordType.kind.id] ?? [])
      add(kind, weight * recordType.firmness);
  return likeliest(scores);
};

const ofText = ({ signals }: Found): readonly KindWeight[] =>
  signals.size === 0
    ? []
    : speaking.map(([id, kind, weight]) => [kind, (signals.get(id)?.score ?? 0) * weight]);

const speaking: readonly (readonly [signal: string, kind: RunKind, weight: number])[] = [
  ["something-is-wrong", "break-fix", 1],
  ["user-cannot", "break-fix", 0.8],
  ["bug-report", "defect", 0.8],
  ["asks-why", "investigation", 0.8],
  ["alert-or-notice", "alert", 0.8],
  ["catalogue-item", "fulfilment", 0.8],
  ["question-or-copy", "question", 0.8],
  ["upkeep", "upkeep", 0.6],
  ["cosmetic-or-parameter", "fulfilment", 0.6],
];

const storyCounts = 0.35;

const kindsOfType: Readonly<Record<string, readonly KindWeight[]>> = {
  bug: [["defect", 2]],
  incident: [["break-fix", 1]],
  problem: [["investigation", 1.5]],
  alert: [["alert", 2]],
  question: [["question", 1.5]],
  request: [["fulfilment", 1]],
  upkeep: [["upkeep", 1]],
};

/** In the order of the rules of the labelling guide. */
const kinds: readonly RunKind[] = [
  "break-fix",
  "defect",
  "investigation",
  "alert",
  "fulfilment",
  "question",
  "upkeep",
];

const likeliest = (scores: ReadonlyMap<RunKind, number>): RunKind | undefined => {
  let [best, most]: [RunKind | undefined, number] = [undefined, 0];
  for (const kind of kinds) {
    const score = scores.get(kind) ?? 0;
    if (score > most) [best, most] = [kind, score];
  }
  return most < enough ? undefined : best;
};

const enough = 0.5;
