import fc from "fast-check";
import { expect, test } from "vitest";
import { tableText } from "../../src/text/table-text.ts";
import { widthOf } from "../../src/text/width.ts";

const columns = [{ title: "ID" }, { title: "WHAT" }, { title: "TICKETS", align: "right" as const }];
const rows = [
  ["password-and-lockout", "Whoever cannot get in, and resets of what lets them in", "1,102"],
  ["network", "共有フォルダー\u001b[2J", "7"],
];

test("columns are aligned, and the widest is cut", () => {
  expect(tableText(columns, rows, 60)).toBe(
    [
      "ID                    WHAT                           TICKETS",
      "password-and-lockout  Whoever cannot get in, and r…    1,102",
      "network               共有フォルダー                       7",
      "",
    ].join("\n"),
  );
});

test("a list of nothing is its header", () => {
  expect(tableText(columns, [], 80)).toBe("ID  WHAT  TICKETS\n");
});

test("no line is wider than the terminal", () => {
  const text = fc.string({ unit: "grapheme", maxLength: 60 });
  fc.assert(
    fc.property(
      fc.array(fc.array(text, { maxLength: 4 })),
      fc.integer({ min: 1, max: 120 }),
      (cells, width) => {
        const lines = tableText(columns, cells, width).split("\n");
        expect(lines).toHaveLength(cells.length + 2);
        for (const line of lines) expect(widthOf(line)).toBeLessThanOrEqual(width);
      },
    ),
  );
});
