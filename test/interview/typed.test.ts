import { expect, test } from "vitest";
import { readTyped, typedFor } from "../../src/interview/typed.ts";

const share = { kind: "share", label: "Share" } as const;
const aboveZero = { ...share, aboveZero: true } as const;
const price = { kind: "amount", label: "Price", whole: false } as const;
const uptime = { ...price, most: 100 } as const;
const people = { kind: "amount", label: "People", whole: true } as const;
const day = { kind: "day", label: "Day" } as const;
const currency = {
  kind: "line",
  label: "Currency",
  form: { pattern: /^[A-Z]{3}$/, said: "three capital letters" },
} as const;

test.each([
  [share, "25", 0.25],
  [share, "7 %", 0.07],
  [share, "12,5%", 0.125],
  [share, "0", 0],
  [aboveZero, "0,1", 0.001],
  [price, "62.50", 62.5],
  [price, "62,5", 62.5],
  [price, " 1200 ", 1200],
  [uptime, "99.995", 99.995],
  [people, "0", 0],
  [day, "2028-02-29", "2028-02-29"],
  [currency, "EUR", "EUR"],
])("%o: %s is read", (entry, text, value) => {
  expect(readTyped(entry, text)).toEqual({ value });
});

test.each([
  [share, "101"],
  [aboveZero, "0"],
  [aboveZero, "101"],
  [share, "-1"],
  [share, "a quarter"],
  [price, "1,200"],
  [price, "1.200"],
  [price, "0"],
  [price, "€ 40"],
  [price, ""],
  [price, "99999999999999999999"],
  [uptime, "100.1"],
  [people, "2.5"],
  [day, "2027-02-30"],
  [day, "30.6.2027"],
  [currency, "euro"],
  [{ kind: "line", label: "Cause" } as const, "  "],
  [{ kind: "line", label: "Cause" } as const, "x".repeat(201)],
])("%o: %s is refused with a sentence that says what to write", (entry, text) => {
  expect(readTyped(entry, text)).toEqual({ fault: expect.stringMatching(/^Write .*[.]$/) });
});

test.each([
  [share, 0.29, "29"],
  [price, 62.5, "62.5"],
  [day, "2027-06-30", "2027-06-30"],
  [day, undefined, ""],
])("%o: %s is offered again as it would be typed", (entry, value, text) => {
  expect(typedFor(entry, value)).toBe(text);
});
