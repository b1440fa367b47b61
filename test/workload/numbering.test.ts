import fc from "fast-check";
import { expect, test } from "vitest";
import { numbering } from "../../src/workload/numbering.ts";

test("texts are numbered as they first appear, and keep their number", () => {
  const numberOf = numbering();
  expect(["b", "a", "b", "", "a"].map((text) => numberOf(text))).toEqual([0, 1, 0, 2, 1]);
});

test("two texts have the same number only if they are the same", () => {
  fc.assert(
    fc.property(fc.array(fc.string({ maxLength: 3 })), (texts) => {
      const numberOf = numbering();
      const numbers = texts.map((text) => numberOf(text));
      expect(new Set(numbers).size).toBe(new Set(texts).size);
    }),
  );
});

test("beyond the most there is no number, but those that have one keep it", () => {
  const numberOf = numbering(2);
  expect(["a", "b", "c", "a", "c"].map((text) => numberOf(text))).toEqual([0, 1, undefined, 0, undefined]);
});
