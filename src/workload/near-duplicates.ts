/** Tickets with the same words, as one. */
export interface WordSet {
  /** Each once, as numbers. */
  readonly words: readonly number[];
  readonly tickets: number;
}

/** One word does not say enough to be compared. */
export const fewestWords = 2;

/** Words that more than so many per cent of all tickets have are the form they were written on: domain judgement. */
const ofTheForm = 80;
/** Near-duplicates have at least so many per cent of the words that either has in common: domain judgement. */
const leastShared = 60;

/** The same sets without the words that nearly all tickets have, unless too few others would be left to compare. */
export function telling<Said extends WordSet>(sets: readonly Said[]): readonly Said[] {
  const having = new Map<number, number>();
  let all = 0;
  for (const { words, tickets } of sets) {
    all += tickets;
    for (const word of words) having.set(word, (having.get(word) ?? 0) + tickets);
  }
  return sets.map((set) => {
    const words = set.words.filter((word) => 100 * (having.get(word) ?? 0) <= ofTheForm * all);
    return words.length < fewestWords ? set : { ...set, words };
  });
}

/** For each set the places of the other sets that share most of their words with it. */
export function neighboursOf(sets: readonly WordSet[]): readonly (readonly number[])[] {
  const having = new Map<number, number[]>();
  for (const [at, { words }] of sets.entries())
    for (const word of words) {
      const places = having.get(word);
      if (places === undefined) having.set(word, [at]);
      else places.push(at);
    }
  const shared = new Uint16Array(sets.length);
  return sets.map(({ words }, at) => {
    const met: number[] = [];
    for (const word of words)
      for (const other of having.get(word) ?? []) {
        const before = shared[other] ?? 0;
        if (before === 0) met.push(other);
        shared[other] = before + 1;
      }
    const near = met.filter((other) => {
      const both = shared[other] ?? 0;
      const either = words.length + (sets[other]?.words.length ?? 0) - both;
      return other !== at && 100 * both >= leastShared * either;
    });
    for (const other of met) shared[other] = 0;
    return near;
  });
}

/** For each set, how many other tickets each of its tickets is like. */
export function likeOthers(
  sets: readonly WordSet[],
  neighbours: readonly (readonly number[])[],
): readonly number[] {
  return sets.map(({ tickets }, at) => tickets - 1 + sum(neighbours[at] ?? [], sets));
}

/**
 * Takes the set with the most tickets around it, with those, as one cluster, and goes on with what is left, while there
 * are clusters of so many tickets. Of equals the first is taken, so the order of the sets must not depend on chance.
 */
export function clustersOf(
  sets: readonly WordSet[],
  neighbours: readonly (readonly number[])[],
  { least, most }: { readonly least: number; readonly most: number },
): readonly (readonly number[])[] {
  const left = new Set(sets.keys());
  const clusters: (readonly number[])[] = [];
  while (clusters.length < most) {
    let best: { readonly members: readonly number[]; readonly tickets: number } = { members: [], tickets: 0 };
    for (const centre of left) {
      const members = [centre, ...(neighbours[centre] ?? []).filter((other) => left.has(other))];
      const tickets = sum(members, sets);
      if (tickets > best.tickets) best = { members, tickets };
    }
    if (best.tickets < least) break;
    clusters.push(best.members);
    for (const member of best.members) left.delete(member);
  }
  return clusters;
}

export function sum(members: readonly number[], sets: readonly WordSet[]): number {
  return members.reduce((tickets, at) => tickets + (sets[at]?.tickets ?? 0), 0);
}
