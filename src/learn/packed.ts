import type { Learned } from "./learn.ts";

/**
 * The learned weights as the text of a source file. Each row is a key of 32 bits, the size of its largest weight, and
 * one signed byte for each outcome, in parts of that size.
 */
export function packed({ outcomes, keys, weights }: Learned): string {
  const columns = outcomes.length;
  const scales = new Float32Array(keys.length);
  const bytes = new Int8Array(keys.length * columns);
  for (let row = 0; row < keys.length; row += 1) {
    const own = weights.values.subarray(row * columns, (row + 1) * columns);
    const largest = own.reduce((most, weight) => Math.max(most, Math.abs(weight)), 0);
    scales[row] = largest / 127;
    for (let at = 0; at < columns; at += 1)
      bytes[row * columns + at] = largest === 0 ? 0 : Math.round(((own[at] ?? 0) / largest) * 127);
  }
  const names = outcomes.map(({ activity, class: name }) => `${activity} ${name}`);
  return [
    "// Learned from fixtures/examples; written anew by `npm run learn`.",
    `export const outcomes = "${names.join(",")}";`,
    `export const rows = ${keys.length};`,
    `export const keys = "${base64(keys)}";`,
    `export const scales = "${base64(scales)}";`,
    `export const weights = "${base64(bytes)}";`,
    "",
  ].join("\n");
}

function base64({ buffer, byteOffset, byteLength }: Uint32Array | Float32Array | Int8Array): string {
  return Buffer.from(buffer, byteOffset, byteLength).toString("base64");
}
