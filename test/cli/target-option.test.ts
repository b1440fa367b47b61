import { expect, test } from "vitest";
import { targetOf } from "../../src/cli/target-option.ts";

test.each([
  ["30%", 0.3],
  ["30 %", 0.3],
  ["30", 0.3],
  ["0.3", 0.3],
  [".3", 0.3],
  ["12.5%", 0.125],
  ["0.5%", 0.005],
  ["1%", 0.01],
  ["100", 1],
  [undefined, undefined],
])("--target %s is %s of the hours", (said, share) => {
  expect(targetOf(said)).toBe(share);
});

test.each(["0", "0%", "101%", "120", "-5", "thirty", "", "30%%", "1e1", "0,3"])(
  "--target %j is refused",
  (said) => {
    expect(() => targetOf(said)).toThrow(/is not a share of the hours/);
  },
);

test("--target 1 could be two things", () => {
  expect(() => targetOf("1")).toThrow("--target 1 is 1% or all of it.");
});
