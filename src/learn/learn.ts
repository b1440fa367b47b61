import { activities } from "../activities/index.ts";
import { notice } from "../classify/features.ts";
import { reader } from "../classify/findings.ts";
import { signals } from "../signals/index.ts";
import type { Example } from "./examples.ts";
import { train, type Sample, type Weights } from "./train.ts";

/** Weights by feature and by outcome: an outcome is an activity in one of the two classes. */
export interface Learned {
  readonly outcomes: readonly Outcome[];
  /** The key of each row, ascending. */
  readonly keys: Uint32Array;
  readonly weights: Weights;
}

interface Outcome {
  readonly activity: string;
  readonly class: "run" | "transform";
}

/** Learns from examples what speaks for which activity in which class. */
export function learn(examples: readonly Example[]): Learned {
  const read = reader(activities, signals, []);
  const noticed = examples.map(({ ticket }) => {
    const values = new Map<number, number>();
    notice(read(ticket), (key, value) => values.set(key, (values.get(key) ?? 0) + value));
    return values;
  });
  const outcomes = frequentOutcomes(examples);
  const keys = frequentKeys(noticed);
  const rowOf = new Map([...keys].map((key, row) => [key, row]));
  const numberOf = new Map(outcomes.map((outcome, at) => [nameOf(outcome), at]));
  const samples = examples.flatMap((example, at): readonly Sample[] => {
    const outcome = numberOf.get(nameOf(example));
    return outcome === undefined ? [] : [sampleOf(noticed[at] ?? new Map(), rowOf, outcome)];
  });
  return { outcomes, keys, weights: train(samples, keys.length, outcomes.length) };
}

const nameOf = (labels: { readonly activity: string; readonly class: string }): string =>
  `${labels.activity} ${labels.class}`;

/** An outcome that was seen a few times only would be a guess. */
const leastExamples = 8;

function frequentOutcomes(examples: readonly Example[]): readonly Outcome[] {
  const counts = countsOf(examples.map(nameOf));
  return activities.flatMap(({ id }) =>
    (["run", "transform"] as const)
      .map((name): Outcome => ({ activity: id, class: name }))
      .filter((outcome) => (counts.get(nameOf(outcome)) ?? 0) >= leastExamples),
  );
}

/** What occurs in a few examples only says more about them than about tickets. */
const leastOccurrences = 4;

function frequentKeys(noticed: readonly Values[]): Uint32Array {
  const counts = countsOf(noticed.flatMap((values) => [...values.keys()]));
  const frequent = [...counts].filter(([, count]) => count >= leastOccurrences).map(([key]) => key);
  return Uint32Array.from(frequent).toSorted();
}

function countsOf<Item>(items: readonly Item[]): ReadonlyMap<Item, number> {
  const counts = new Map<Item, number>();
  for (const item of items) counts.set(item, (counts.get(item) ?? 0) + 1);
  return counts;
}

/** By key, how much of it there is. */
type Values = ReadonlyMap<number, number>;

function sampleOf(values: Values, rowOf: ReadonlyMap<number, number>, outcome: number): Sample {
  const known = [...values].flatMap(([key, value]) => {
    const row = rowOf.get(key);
    return row === undefined ? [] : [{ row, value }];
  });
  return {
    rows: Uint32Array.from(known, ({ row }) => row),
    values: Float32Array.from(known, ({ value }) => value),
    outcome,
  };
}
