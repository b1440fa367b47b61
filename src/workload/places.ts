import type { Sample } from "../model/sample.ts";
import { hash32 } from "../model/hash32.ts";

/** A lot for a place in an export, always the same one. */
export function rankOf({ file, record }: Sample): number {
  return hash32(`${file}\n${record}`);
}

/** In the order in which they stand in the export. */
export function byPlace(a: Sample, b: Sample): number {
  return a.file < b.file ? -1 : a.file > b.file ? 1 : a.record - b.record;
}
