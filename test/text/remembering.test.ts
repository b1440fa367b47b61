import { expect, test } from "vitest";
import { remembering } from "../../src/text/remembering.ts";

test("what was made of a text once is not made again, for as many texts as fit", () => {
  const made: string[] = [];
  const upper = remembering((text) => {
    made.push(text);
    return text.toUpperCase();
  }, 2);
  expect(["a", "b", "c", "a", "b", "c"].map(upper)).toEqual(["A", "B", "C", "A", "B", "C"]);
  expect(made).toEqual(["a", "b", "c", "c"]);
});
