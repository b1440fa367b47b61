import { expect, test } from "vitest";
import { midSentence } from "../../src/text/sentence.ts";

test.each([
  ["Company portal", "company portal"],
  ["A portal", "a portal"],
  ["HR-driven", "HR-driven"],
  ["L1 desk", "L1 desk"],
  ["already small", "already small"],
  ["", ""],
])("within a sentence %j is %j", (text, said) => {
  expect(midSentence(text)).toBe(said);
});
