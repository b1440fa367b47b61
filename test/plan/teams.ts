import fc from "fast-check";
import type { GroupLoad } from "../../src/model/workload.ts";
import { traits } from "../workload/loads.ts";

const none = { run: 0, transform: 0, unclear: 0 };

/** A team of five with a hundred tickets, of which nothing is known but what is given. */
export function teamOf(given: Partial<GroupLoad> = {}): GroupLoad {
  return {
    group: "Desk",
    resolvers: new Set([1, 2, 3, 4, 5]),
    tickets: { ...none, run: 100 },
    effortHours: { ...none, run: 25 },
    traits: new Map(),
    repeats: { of: 0, known: 0, compared: 0, repeated: 0, samples: [] },
    monthlyTraits: new Map(),
    ...given,
  };
}

const ids = ["interruption", "off-hours", "urgent", "handed-on", "handed-on-twice", "reopened"];

/** Of all tickets that tell, some have the trait. */
const counts = fc
  .array(fc.tuple(fc.nat(300), fc.nat(300)), { minLength: ids.length, maxLength: ids.length })
  .map((all) => Object.fromEntries(ids.map((id, at) => [id, ordered(all[at] ?? [0, 0])] as const)));

const months = fc
  .array(counts, { maxLength: 8 })
  .map((all) => new Map(all.map((one, at) => [`2025-0${at + 1}`, traits(one)] as const)));

/** Any team with any number of tickets. */
export const anyTeam: fc.Arbitrary<GroupLoad> = fc
  .record({
    resolvers: fc.array(fc.nat(20), { maxLength: 12 }).map((all) => new Set(all)),
    tickets: fc.record({ run: fc.nat(300), transform: fc.nat(50), unclear: fc.nat(50) }),
    effortHours: fc.record({ run: fc.nat(300), transform: fc.nat(50), unclear: fc.nat(50) }),
    traits: counts.map(traits),
    repeats: fc.tuple(fc.nat(200), fc.nat(200)).map((two) => {
      const [repeated, compared] = ordered(two);
      return { of: compared, known: compared, compared, repeated, samples: [] };
    }),
    monthlyTraits: months,
  })
  .map((given) => teamOf(given));

/** Teams of different names. */
export const anyTeams: fc.Arbitrary<readonly GroupLoad[]> = fc
  .array(anyTeam, { maxLength: 40 })
  .map((all) => all.map((team, at) => ({ ...team, group: `Team ${String(at).padStart(2, "0")}` })));

function ordered([a, b]: readonly [number, number]): readonly [number, number] {
  return a < b ? [a, b] : [b, a];
}
