import type { Origin } from "../model/ticket.ts";
import type { Sample } from "../model/sample.ts";
import { byPlace, rankOf } from "./places.ts";

const usual = 5;

interface Ranked extends Sample {
  readonly rank: number;
}

export interface SampleTally {
  add(origin: Pick<Origin, "file" | "record">): void;
  result(): readonly Sample[];
}

/** A few tickets as if drawn by lot, but always the same ones, in whatever order they come. */
export function sampleTally(most = usual): SampleTally {
  let chosen: Ranked[] = [];
  return {
    add({ file, record }) {
      const ranked = { file, record, rank: rankOf({ file, record }) };
      const last = chosen[most - 1];
      if (last !== undefined && byRank(last, ranked) <= 0) return;
      chosen = [...chosen, ranked].toSorted(byRank).slice(0, most);
    },
    result: () => chosen.map(({ file, record }) => ({ file, record })).toSorted(byPlace),
  };
}

/** At most so many of these tickets, as if drawn by lot. */
export function sampleOf(places: Iterable<Sample>, most: number): readonly Sample[] {
  const samples = sampleTally(most);
  for (const place of places) samples.add(place);
  return samples.result();
}

function byRank(a: Ranked, b: Ranked): number {
  return a.rank - b.rank || byPlace(a, b);
}
