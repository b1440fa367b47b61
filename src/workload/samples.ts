import type { Origin } from "../model/ticket.ts";
import type { Sample } from "../model/workload.ts";
import { hash32 } from "./hash.ts";

const usual = 5;

interface Ranked extends Sample {
  readonly rank: number;
}

export interface SampleTally {
  add(origin: Origin): void;
  result(): readonly Sample[];
}

/** A few tickets as if drawn by lot, but always the same ones, in whatever order they come. */
export function sampleTally(most = usual): SampleTally {
  let chosen: Ranked[] = [];
  return {
    add({ file, record }) {
      const ranked = { file, record, rank: hash32(`${file}\n${record}`) };
      const last = chosen[most - 1];
      if (last !== undefined && byRank(last, ranked) <= 0) return;
      chosen = [...chosen, ranked].toSorted(byRank).slice(0, most);
    },
    result: () => chosen.map(({ file, record }) => ({ file, record })).toSorted(byPlace),
  };
}

function byRank(a: Ranked, b: Ranked): number {
  return a.rank - b.rank || byPlace(a, b);
}

function byPlace(a: Sample, b: Sample): number {
  return a.file < b.file ? -1 : a.file > b.file ? 1 : a.record - b.record;
}
