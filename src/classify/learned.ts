import * as learned from "../learned/weights.ts";

/** An activity in one of its two classes. */
export interface Outcome {
  readonly activity: string;
  readonly class: "run" | "transform";
}

const bytesOf = (text: string): ArrayBuffer => Uint8Array.from(Buffer.from(text, "base64")).buffer;

const keys = new Uint32Array(bytesOf(learned.keys));
const scales = new Float32Array(bytesOf(learned.scales));
const weights = new Int8Array(bytesOf(learned.weights));

export const outcomes: readonly Outcome[] = learned.outcomes.split(",").map((name) => {
  const [activity = "", side] = name.split(" ");
  return { activity, class: side === "transform" ? "transform" : "run" };
});

const rowOf: ReadonlyMap<number, number> = new Map([...keys].map((key, row) => [key, row]));

/** Whether the examples that weights were learned from hold this word, so that it is no word of one house alone. */
export const isCommonWord = (key: number): boolean => rowOf.has(key);

/** Adds what a feature weighs for each outcome, in log odds up to a constant. */
export const addWeights = (key: number, value: number, sums: Float64Array): void => {
  const row = rowOf.get(key);
  if (row === undefined) return;
  const size = value * (scales[row] ?? 0);
  const columns = sums.length;
  const from = row * columns;
  for (let at = 0; at < columns; at++) sums[at] = (sums[at] ?? 0) + size * (weights[from + at] ?? 0);
};
