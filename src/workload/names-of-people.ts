import { nameHash } from "../model/name-hash.ts";
import type { Ticket } from "../model/ticket.ts";
import { resolverOf } from "./resolver-tally.ts";

export interface NamesOfPeople {
  add(ticket: Ticket): void;
  /** What is not called like somebody who asks or works, and how much was left out. */
  apartFrom<Load>(named: ReadonlyMap<string, Load>): {
    readonly kept: ReadonlyMap<string, Load>;
    readonly leftOut: number;
  };
}

/** Bits of memory: with half a million people one name in five hundred that is nobody's is taken for one. */
const bits = 23;
const marksOfOne = 4;

/**
 * Who asks and who works, to keep their names out of columns where they do not belong. No name is kept: each sets four
 * bits of a fixed memory (a Bloom filter), so a name that was met is always known again, whatever the number of people.
 */
export function namesOfPeople(): NamesOfPeople {
  const marks = new Uint8Array(2 ** (bits - 3));
  const isKnown = (name: string): boolean =>
    marksOf(name).every((at) => ((marks[at >>> 3] ?? 0) & (1 << (at & 7))) !== 0);
  return {
    add(ticket) {
      for (const name of [resolverOf(ticket), ticket.requester]) {
        if (name === undefined) continue;
        for (const at of marksOf(name)) marks[at >>> 3] = (marks[at >>> 3] ?? 0) | (1 << (at & 7));
      }
    },
    apartFrom(named) {
      const kept = new Map([...named].filter(([name]) => !isKnown(name)));
      return { kept, leftOut: named.size - kept.size };
    },
  };
}

function marksOf(name: string): readonly number[] {
  const hash = nameHash(name);
  const step = Math.imul(hash, 0x9e3779b1) | 1;
  return Array.from({ length: marksOfOne }, (_, at) => (hash + Math.imul(at, step)) >>> (32 - bits));
}
