import { features, slotCount } from "../features.ts";
import { presence, rarityOffset, type ShippedModel } from "../linear-model.ts";

/**
 * Fits the linear model to labelled examples (a table with language, class, activity, title, description): one
 * softmax over the activities and one logistic for transform, by stochastic gradient descent. The order of the
 * examples is shuffled by a fixed sequence, so the same examples give the same weights.
 */
export const train = (table: string): ShippedModel => {
  const examples = readExamples(table);
  const activities = [...new Set(examples.map(({ activity }) => activity))]
    .filter((id) => id !== "unclassified")
    .toSorted();
  const rarity = raritiesIn(examples);
  const rarityStep = Math.max(...rarity) / 255;
  const rounded = rarity.map((value) => Math.round(value / rarityStep));
  const vectors = examples.map(({ counted }) => vector(counted, (slot) => (rounded[slot] ?? 0) * rarityStep));
  const { weights, biases } = descend(
    vectors,
    examples.map(({ activity }) => activities.indexOf(activity)),
    examples.map(({ said }) => (said === "unclear" ? undefined : said === "transform" ? 1 : 0)),
    activities.length + 1,
  );
  const step = weights.reduce((most, weight) => Math.max(most, Math.abs(weight)), 0) / 127;
  const bytes = new Int8Array(slotCount + weights.length);
  bytes.set(rounded.map((value) => value - rarityOffset));
  bytes.set(
    weights.map((weight) => Math.round(weight / step)),
    slotCount,
  );
  return {
    activities,
    step: short(step),
    rarityStep: short(rarityStep),
    biases: [...biases].map(short),
    base64: Buffer.from(bytes.buffer).toString("base64"),
  };
};

const short = (value: number): number => Number(value.toPrecision(5));

interface Example {
  readonly said: string;
  readonly activity: string;
  readonly counted: ReadonlyMap<number, number>;
}

const readExamples = (table: string): readonly Example[] =>
  table
    .trim()
    .split("\n")
    .slice(1)
    .map((line) => {
      const [, said = "", activity = "", title = "", description = ""] = line.split("\t");
      return { said, activity, counted: features({ title, description }) };
    });

/** A slot that every ticket hits says nothing. */
const raritiesIn = (examples: readonly Example[]): readonly number[] => {
  const seen = new Array<number>(slotCount).fill(0);
  for (const { counted } of examples) for (const slot of counted.keys()) seen[slot] = (seen[slot] ?? 0) + 1;
  return seen.map((count) => Math.max(0, Math.log(examples.length / (count + 1))));
};

interface Vector {
  readonly slots: readonly number[];
  readonly values: readonly number[];
}

const vector = (counted: ReadonlyMap<number, number>, rarity: (slot: number) => number): Vector => {
  const slots = [...counted.keys()];
  const raw = [...counted].map(([slot, often]) => presence(often) * rarity(slot));
  const length = Math.sqrt(raw.reduce((sum, value) => sum + value * value, 0)) || 1;
  return { slots, values: raw.map((value) => value / length) };
};

const rounds = 10;
const firstRate = 5;
const lastRate = 0.1;
const shrink = 0.1;
const biasRate = 0.02;

const descend = (
  vectors: readonly Vector[],
  activityOf: readonly number[],
  transformOf: readonly (0 | 1 | undefined)[],
  labels: number,
): { readonly weights: Float64Array; readonly biases: Float64Array } => {
  const weights = new Float64Array(slotCount * labels);
  const biases = new Float64Array(labels);
  const order = vectors.map((_, at) => at);
  const random = sequence();
  for (let round = 0; round < rounds; round++) {
    const rate = firstRate * (1 - round / rounds) + lastRate;
    shuffle(order, random);
    for (const at of order) {
      const { slots = [], values = [] } = vectors[at] ?? {};
      const errors = errorsOf(scores(slots, values, weights, biases), activityOf[at] ?? -1, transformOf[at]);
      for (const [nth, slot] of slots.entries()) {
        const pull = rate * (values[nth] ?? 0);
        for (let label = 0; label < labels; label++) {
          const cell = slot * labels + label;
          weights[cell] = (weights[cell] ?? 0) - pull * (errors[label] ?? 0);
        }
      }
      for (let label = 0; label < labels; label++) {
        biases[label] = (biases[label] ?? 0) - biasRate * (errors[label] ?? 0);
      }
    }
    const kept = 1 - (shrink * rate) / firstRate;
    for (let cell = 0; cell < weights.length; cell++) weights[cell] = (weights[cell] ?? 0) * kept;
  }
  return { weights, biases };
};

const scores = (
  slots: readonly number[],
  values: readonly number[],
  weights: Float64Array,
  biases: Float64Array,
): Float64Array => {
  const sums = Float64Array.from(biases);
  for (const [nth, slot] of slots.entries()) {
    const value = values[nth] ?? 0;
    for (let label = 0; label < sums.length; label++) {
      sums[label] = (sums[label] ?? 0) + value * (weights[slot * sums.length + label] ?? 0);
    }
  }
  return sums;
};

/** What is said minus what is so; an example that is silent on one of the two teaches nothing about it. */
const errorsOf = (sums: Float64Array, activity: number, transform: 0 | 1 | undefined): Float64Array => {
  const last = sums.length - 1;
  const highest = sums.subarray(0, last).reduce((most, score) => Math.max(most, score), -Infinity);
  const powers = sums.subarray(0, last).map((score) => Math.exp(score - highest));
  const total = powers.reduce((sum, power) => sum + power, 0);
  return sums.map((score, label) => {
    if (label === last) return transform === undefined ? 0 : 1 / (1 + Math.exp(-score)) - transform;
    return activity < 0 ? 0 : (powers[label] ?? 0) / total - (label === activity ? 1 : 0);
  });
};

const sequence = (): (() => number) => {
  let state = 7;
  return () => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    return state / 2 ** 32;
  };
};

const shuffle = (items: number[], random: () => number): void => {
  for (let last = items.length - 1; last > 0; last--) {
    const other = Math.floor(random() * (last + 1));
    [items[last], items[other]] = [items[other] ?? 0, items[last] ?? 0];
  }
};
