import fc from "fast-check";
import { expect, test } from "vitest";
import { activities } from "../../src/activities/index.ts";
import { readKey, writeKey } from "../../src/check/key.ts";
import type { SampleKey } from "../../src/model/sample-key.ts";

const natural = fc.nat(10_000_000);
const sureOrNot = fc.record({ sure: natural, unsure: natural });

const anyKey: fc.Arbitrary<SampleKey> = fc.record({
  record: natural,
  class: fc.constantFrom("run", "transform", "unclear"),
  activity: fc.constantFrom("unclassified", ...activities.map(({ id }) => id)),
  probability: fc.integer({ min: 0, max: 10_000 }).map((value) => value / 10_000),
  design: fc.record({
    seed: natural,
    input: fc.constant("c407662b7bc6"),
    sizes: fc.record({ run: sureOrNot, transform: sureOrNot, unclear: sureOrNot }),
    drawn: fc.record({ run: natural, transform: natural, unclear: natural }),
  }),
});

test("a key says again what was written into it", () => {
  fc.assert(
    fc.property(anyKey, fc.nat(), (key, lot) => {
      expect(readKey(writeKey(key, lot))).toEqual(key);
    }),
  );
});

test("neither the look of a key nor its length tells one ticket from another", () => {
  fc.assert(
    fc.property(anyKey, fc.nat(), (key, lot) => {
      const [one, other] = [writeKey(key, lot), writeKey(key, lot + 1)];
      expect(one).toMatch(/^k1-[\w-]{520,530}$/);
      expect(other).toHaveLength(one.length);
      const alike = Array.from(one.slice(3)).filter((character, at) => character === other[at + 3]).length;
      expect(alike).toBeLessThan(40);
    }),
  );
});

test("a key that was changed in one character is none", () => {
  fc.assert(
    fc.property(anyKey, fc.integer({ min: 3, max: 520 }), (key, at) => {
      const written = writeKey(key, 1);
      const changed = `${written.slice(0, at)}${written[at] === "A" ? "B" : "A"}${written.slice(at + 1)}`;
      expect(readKey(changed)).toBeUndefined();
    }),
  );
});

test.each(["", "k1-", "k1-AAAA", "run", "k1-ümläut", "k2-AAAAAAAAAAAAAAAAAAAAAAAAAAAA"])(
  "%j is no key",
  (text) => {
    expect(readKey(text)).toBeUndefined();
  },
);
