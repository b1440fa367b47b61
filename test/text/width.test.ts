import fc from "fast-check";
import { expect, test } from "vitest";
import { cut, padEnd, padStart, widthOf } from "../../src/text/width.ts";
import { flow, wrap } from "../../src/text/wrap.ts";

test.each([
  ["", 0],
  ["access", 6],
  ["Zugriffsänderung", 16],
  ["a\u0308", 1],
  ["共有フォルダー", 14],
  ["비밀번호", 8],
  ["（株）", 6],
  ["zero\u200bwidth\ufeff", 9],
  ["\u001b[1mbold\u001b[22m", 4],
  ["🔥", 2],
  ["❤\ufe0f", 2],
  ["█▓░▁", 4],
])("%j takes %d columns", (text, columns) => expect(widthOf(text)).toBe(columns));

test.each([
  ["password", 8, "password"],
  ["password", 5, "pass…"],
  ["two words", 5, "two…"],
  ["共有フォルダー", 6, "共有…"],
  ["共有", 2, "…"],
  ["共有", 1, "…"],
  ["abc", 0, ""],
])("%j cut to %d columns is %j", (text, columns, short) => expect(cut(text, columns)).toBe(short));

test("padding counts columns, not characters", () => {
  expect(padEnd("共有", 6)).toBe("共有  ");
  expect(padStart("a\u0308", 3)).toBe("  a\u0308");
});

test.each([
  ["one two three", 7, ["one two", "three"]],
  ["/srv/exports/2026/incidents.csv", 20, ["/srv/exports/2026/", "incidents.csv"]],
  ["abcdefghij", 4, ["abcd", "efgh", "ij"]],
  ["共有フォルダー", 4, ["共有", "フォ", "ルダ", "ー"]],
  ["  ", 4, []],
])("%j at %d columns is %j", (text, width, lines) => expect(wrap(text, width)).toEqual(lines));

test("wrapping keeps every character but blanks, and no line is too wide", () => {
  fc.assert(
    fc.property(
      fc.string({ unit: "grapheme", maxLength: 200 }),
      fc.integer({ min: 4, max: 60 }),
      (text, width) => {
        const lines = wrap(text, width);
        expect(lines.join("").replaceAll(/\s/gu, "")).toBe(text.replaceAll(/\s/gu, ""));
        for (const line of lines) expect(widthOf(line)).toBeLessThanOrEqual(width);
      },
    ),
  );
});

test("parts stay whole while they fit", () => {
  expect(flow(["run 78%", "transform 14%", "unclear 8%"], 24, 2)).toEqual([
    "run 78%  transform 14%",
    "unclear 8%",
  ]);
});
