import type { Alike } from "../model/repetition.ts";
import type { Ticket } from "../model/ticket.ts";
import type { Sample } from "../model/sample.ts";
import { leastPrints } from "../model/least-prints.ts";
import { contentPrints } from "./content-words.ts";
import {
  clustersOf,
  fewestWords,
  likeOthers,
  neighboursOf,
  sum,
  telling,
  type WordSet,
} from "./near-duplicates.ts";
import { byPlace, rankOf } from "./places.ts";
import { sampleOf } from "./samples.ts";

/** Among more tickets no other share would be found, and all of them are kept in memory. */
const mostCompared = 1_000;
/** A ticket is one of many if it is like so many others: clusters of five (see the domain's formulas). */
const leastOthers = 4;
const mostClusters = 5;
const mostSamples = 4;

interface Drawn {
  place: Sample;
  words: readonly number[];
}

/** Tickets that say the same, in the order in which they were drawn. */
interface Said extends WordSet {
  readonly places: readonly Sample[];
}

export interface AlikeTally {
  add(ticket: Ticket): void;
  result(): Alike;
}

/** Which tickets of one activity say nearly the same, told from a sample of at most 1,000 of them. */
export function alikeTally(): AlikeTally {
  const sample = leastPrints<Drawn>(mostCompared);
  let of = 0;
  return {
    add(ticket) {
      of += 1;
      const { origin } = ticket;
      const place = { file: origin.file, record: origin.record };
      const make = (): Drawn => ({ place, words: contentPrints(ticket) });
      const drawn = sample.of(rankOf(place), make);
      // Two places may have one number: then the first of them is drawn, whichever comes first.
      if (drawn !== undefined && byPlace(place, drawn.place) < 0) Object.assign(drawn, make());
    },
    result: () => ({ of, ...compare(sample.result().map(([, drawn]) => drawn)) }),
  };
}

function compare(drawn: readonly Drawn[]): Omit<Alike, "of"> {
  const said = telling(saidIn(drawn));
  const neighbours = neighboursOf(said);
  const others = likeOthers(said, neighbours);
  const isAlike = (at: number) => (others[at] ?? 0) >= leastOthers;
  const alike = [...said.keys()].filter(isAlike);
  const alone = others.indexOf(0);
  const against = said[alone]?.places[0];
  const amongAlike = neighbours.map((near, at) => (isAlike(at) ? near.filter(isAlike) : []));
  return {
    drawn: drawn.length,
    compared: sum([...said.keys()], said),
    alike: sum(alike, said),
    clusters: clustersOf(said, amongAlike, { least: leastOthers + 1, most: mostClusters }).map((members) => ({
      tickets: sum(members, said),
      samples: samplesOf(members, said),
    })),
    samples: { for: samplesOf(alike, said), ...(against === undefined ? {} : { against }) },
  };
}

function saidIn(drawn: readonly Drawn[]): readonly Said[] {
  const said = new Map<string, { words: readonly number[]; places: Sample[] }>();
  for (const { place, words } of drawn) {
    if (words.length < fewestWords) continue;
    const key = words.toSorted((a, b) => a - b).join();
    const same = said.get(key);
    if (same === undefined) said.set(key, { words, places: [place] });
    else same.places.push(place);
  }
  return [...said.values()].map(({ words, places }) => ({ words, places, tickets: places.length }));
}

function samplesOf(members: readonly number[], said: readonly Said[]): readonly Sample[] {
  return sampleOf(
    members.flatMap((at) => said[at]?.places ?? []),
    mostSamples,
  );
}
