import { expect, test } from "vitest";
import { csvLine } from "../../src/text/csv.ts";
import { safeForMarkdown } from "../../src/text/markdown.ts";
import { safeForTerminal } from "../../src/text/terminal.ts";

test.each([
  ["Passwort zurücksetzen", "Passwort zurücksetzen"],
  ["\u001b[31mred\u001b[0m", "red"],
  ["\u001b]8;;https://evil.example\u0007here\u001b]8;;\u0007", "here"],
  ["one\r\n\ttwo\u2028three", "one two three"],
  ["a\u0000b\u007fc\u0090d", "abcd"],
  ["abc\u202etxt", "abc<U+202E>txt"],
  ["half \ud800", "half \ufffd"],
  ["می\u200cخواهم", "می\u200cخواهم"],
])("%j is shown on a terminal as %j", (text, shown) => expect(safeForTerminal(text)).toBe(shown));

test.each([
  ["plain", "plain"],
  ["a, b", '"a, b"'],
  ['say "no"', '"say ""no"""'],
  ["=1+1", `"'=1+1"`],
  ["-2", `"'-2"`],
  ["\t=1", `"' =1"`],
  ["＋1", `"'＋1"`],
  ["two\nlines", "two lines"],
  [-2, "-2"],
])("%j is the CSV cell %s", (cell, written) => expect(csvLine([cell])).toBe(written));

test.each([
  ["Wi-Fi 2.4", "Wi-Fi 2.4"],
  ["a | b", String.raw`a \| b`],
  ["[x](javascript:y)", String.raw`\[x\](javascript:y)`],
  ["<b>&amp;", "&lt;b&gt;&amp;amp;"],
  ["- item", String.raw`\- item`],
  ["1. item", "1&#8203;. item"],
  ["# head", String.raw`\# head`],
  ["https://a.example", String.raw`https\://a.example`],
  ["www.a.example", String.raw`www\.a.example`],
])("%j is written in Markdown as %j", (text, written) => expect(safeForMarkdown(text)).toBe(written));
