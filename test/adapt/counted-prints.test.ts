import fc from "fast-check";
import { expect, test } from "vitest";
import { countedPrints } from "../../src/adapt/counted-prints.ts";

const prints = fc.array(fc.nat(50), { maxLength: 200 });

function kept(all: readonly number[], most: number) {
  const sample = countedPrints<string>(most);
  for (const print of all) sample.add(print, () => `item ${print}`);
  return sample.result();
}

test("the same items are kept in whatever order they come", () => {
  fc.assert(
    fc.property(prints, fc.integer({ min: 1, max: 20 }), (all, most) => {
      expect(kept(all.toReversed(), most)).toEqual(kept(all, most));
    }),
  );
});

test("those with the smallest numbers are kept, each counted as often as it came", () => {
  fc.assert(
    fc.property(prints, fc.integer({ min: 1, max: 20 }), (all, most) => {
      const least = [...new Set(all)].toSorted((a, b) => a - b).slice(0, most);
      const expected = least.map((print) => ({
        print,
        item: `item ${print}`,
        times: all.filter((each) => each === print).length,
      }));
      expect(kept(all, most)).toEqual(expected);
    }),
  );
});
