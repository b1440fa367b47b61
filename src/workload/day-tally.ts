import type { Sample } from "../model/sample.ts";
import { dayOf } from "./days.ts";
import { increase, inOrder } from "./maps.ts";
import { sampleTally, type SampleTally } from "./samples.ts";

const mostSamples = 4;

export interface DayTally {
  add(time: string, place: Sample): void;
  counts(): ReadonlyMap<string, number>;
  /** Up to four tickets of each day. */
  samples(): ReadonlyMap<string, readonly Sample[]>;
}

/** How much happened on which day, with a few tickets to look at. */
export function dayTally(): DayTally {
  const counts = new Map<string, number>();
  const samples = new Map<string, SampleTally>();
  return {
    add(time, place) {
      const day = dayOf(time);
      increase(counts, day);
      const chosen = samples.get(day) ?? sampleTally(mostSamples);
      chosen.add(place);
      samples.set(day, chosen);
    },
    counts: () => inOrder(counts),
    samples: () => inOrder(new Map([...samples].map(([day, chosen]) => [day, chosen.result()]))),
  };
}
