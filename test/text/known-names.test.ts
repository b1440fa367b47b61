import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { knownNames } from "../../src/text/known-names.ts";

const origin = { file: "tickets.csv", record: 1, records: [1], line: 2 };
const trade = new Set(["page", "print", "reset", "of", "for"]);
const isOfTheTrade = (word: string): boolean => trade.has(word.toLowerCase());

function names(...requesters: readonly string[]) {
  const known = knownNames();
  for (const requester of requesters) known.add({ origin, requester });
  return known;
}

describe("a text is a name", () => {
  test.each([
    ["Ana Lima", "lima, ana", true],
    ["Ana Lima (ana.lima2@firm.example)", "Ana Lima", true],
    ["Jürgen Weiß", "juergen.weiss@firm.example", false],
    ["juergen.mueller@firm.example", "Jürgen Müller", true],
    ["bo.berg17@firm.example", "Bo Berg", true],
    ["Lima, Ana (Finance)", "Finance", false],
    ["Ana Lima", "Ana", false],
    ["Ana Lima", "Lima Portal", false],
    ["Ana Lima", "2025", false],
    ["4711", "4711", false],
  ])("where %s was met, %s: %s", (met, text, isName) => {
    expect(names(met).isName(text)).toBe(isName);
  });
});

describe("names are masked in what is quoted", () => {
  test.each([
    ["a part of a name", "Ana Lima", "reset for Lima", "reset for [name]"],
    ["in any letters", "Ana Lima", "RESET LIMA", "RESET [name]"],
    ["an account", "Ana Lima", "mail ana.lima", "mail [name].[name]"],
    [
      "a name of words of the trade, only as a whole",
      "Page Print",
      "print page reset page",
      "[name] [name] reset page",
    ],
    ["not a word of which a name is a part", "Ana Lima", "analysis of climate", "analysis of climate"],
    ["nothing where nobody is named", "Ana Lima", "reset Maria", "reset Maria"],
  ])("%s", (_what, met, text, masked) => {
    expect(names(met).mask(text, isOfTheTrade)).toBe(masked);
  });

  test("a queue that stands in for a person is no name", () => {
    const known = knownNames();
    known.add({ origin, assignee: "Harbour Crew", group: "Harbour Crew" });
    expect(known.mask("call harbour crew", isOfTheTrade)).toBe("call harbour crew");
  });
});

test("however many people there are, each is known again", () => {
  fc.assert(
    fc.property(fc.uniqueArray(fc.stringMatching(/^[a-z]{3,9} [a-z]{3,9}$/), { maxLength: 300 }), (all) => {
      const known = names(...all);
      expect(all.filter((name) => !known.isName(name.split(" ").toReversed().join(", ")))).toEqual([]);
    }),
    { numRuns: 20 },
  );
});
