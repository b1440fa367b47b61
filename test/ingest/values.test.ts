import { describe, expect, test } from "vitest";
import { cleanCell, isMissing } from "../../src/ingest/values/cell.ts";
import { readDuration, unitInHeader, type DurationStyle } from "../../src/ingest/values/durations.ts";
import { readNumber, usesDecimalComma } from "../../src/ingest/values/numbers.ts";

const plain: DurationStyle = { unit: undefined, hoursPerDay: 24, decimalComma: false };

describe("durations", () => {
  test.each<[string, number | undefined, Partial<DurationStyle>]>([
    ["5400", 1.5, { unit: "seconds" }],
    ["90", 1.5, { unit: "minutes" }],
    ["5400000", 1.5, { unit: "milliseconds" }],
    ["1.5", 1.5, { unit: "hours" }],
    ["1,50", 1.5, { unit: "hours", decimalComma: true }],
    ["1,500", 1500, { unit: "hours" }],
    ["0.0625", 1.5, { unit: "days" }],
    ["52:17:09", 52 + 17 / 60 + 9 / 3600, {}],
    ["1:30", 1.5, {}],
    ["1 day, 2:30:00", 26.5, {}],
    ["1 jours 6 heures 46 minutes", 30 + 46 / 60, {}],
    ["2 heures 52 minutes", 2 + 52 / 60, {}],
    ["30 d 17 h", 737, {}],
    ["12hrs 30min", 12.5, {}],
    ["1w 2d 3h", 59, { hoursPerDay: 8 }],
    ["1 Stunde und 30 Minuten", 1.5, {}],
    ["PT2H30M", 2.5, {}],
    ["90", undefined, {}],
    ["-12:34", undefined, {}],
    ["-3", undefined, { unit: "hours" }],
    ["soon", undefined, { unit: "hours" }],
    ["3.871.691.11", undefined, { unit: "hours" }],
    ["2 sprints", undefined, { unit: "hours" }],
    ["1 jour 3 beers", undefined, {}],
  ])("%s is %s hours", (text, hours, style) => {
    const read = readDuration(text, { ...plain, ...style });
    expect(read === undefined ? undefined : Number(read.toFixed(9))).toBe(
      hours === undefined ? undefined : Number(hours.toFixed(9)),
    );
  });

  test.each([
    ["Resolution time (in hrs)", "hours"],
    ["Dauer in Minuten", "minutes"],
    ["DeveloperHoursActual", "hours"],
    ["Handle Time (secs)", "seconds"],
    ["time_spent_min", "minutes"],
    ["Aufwand [h]", "hours"],
    ["Tempo em dias", "days"],
    ["Time Spent", undefined],
    ["TEMPO TOTAL DE ATENDIMENTO", undefined],
  ])("the header %s says %s", (header, unit) => {
    expect(unitInHeader(header)).toBe(unit);
  });
});

describe("numbers", () => {
  test.each<[string, boolean, number | undefined]>([
    ["1234", false, 1234],
    ["1.5", false, 1.5],
    ["1,5", false, 1.5],
    ["1,234", false, 1234],
    ["1,234", true, 1.234],
    ["1.234", true, 1234],
    ["1.234,56", true, 1234.56],
    ["1,234.56", false, 1234.56],
    ["1 234,5", true, 1234.5],
    ["-3", false, -3],
    [".5", false, 0.5],
    ["1.2.3", false, undefined],
    ["12%", false, undefined],
    ["", false, undefined],
  ])("%s with decimal comma %s is %s", (text, comma, value) => {
    expect(readNumber(text, comma)).toBe(value);
  });

  test("a column shows by its values whether it writes decimals with a comma", () => {
    expect(usesDecimalComma(["1,50", "2,25"], ",")).toBe(true);
    expect(usesDecimalComma(["1.50", "1,234"], ";")).toBe(false);
    expect(usesDecimalComma(["1", "2"], ";")).toBe(false);
  });
});

describe("cells", () => {
  test.each([
    ['="00123"', "00123"],
    ['=T("00456")', "00456"],
    ["'0001", "0001"],
    ["'=cmd|' /C calc'!A0", "=cmd|' /C calc'!A0"],
    ["'tis broken", "'tis broken"],
    ["\u00a05 732 943 ", "5 732 943"],
    ["9007199254740993", "9007199254740993"],
    ["=1+1", "=1+1"],
  ])("%s is %s", (cell, text) => {
    expect(cleanCell(cell)).toBe(text);
  });

  test.each([
    "",
    "-",
    "--",
    "?",
    "#N/A",
    "#REF!",
    "#MULTIVALUE",
    "NULL",
    "None",
    "nan",
    "(empty)",
    "Unassigned",
    "-None-",
    "####",
    "0001-01-01T00:00:00Z",
    "\u001a",
  ])("%j is nothing", (text) => {
    expect(isMissing(text)).toBe(true);
  });

  test.each(["0", "no", "Nonesuch", "unknown", "Other"])("%s is something", (text) => {
    expect(isMissing(text)).toBe(false);
  });
});
