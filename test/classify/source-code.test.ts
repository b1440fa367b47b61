import { expect, test } from "vitest";
import { sourceCode } from "../../src/classify/source-code.ts";
import { ticketOf } from "./ticket-of.ts";

test.each([
  ["getTotals returns nothing", "getTotals"],
  ["HttpClientFactory leaks", "HttpClientFactory"],
  ["max_length is ignored", "max_length"],
  ["parse() never returns", "parse()"],
  ["Cart::total overflows", "Cart::total"],
  ["Typo in settings.yml", "settings.yml"],
  ["Docs mention `--force`", "`--force`"],
])("%s contains %s", (title, text) => {
  expect(sourceCode(ticketOf(title))?.text).toBe(text);
});

test.each([
  "JavaScript course",
  "PowerBI licence",
  "Printer on floor 2.14",
  "E-mail to Mr. Example",
  "WLAN/VPN down",
])("%s contains no source code", (title) => {
  expect(sourceCode(ticketOf(title))).toBeUndefined();
});
