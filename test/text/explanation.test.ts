import fc from "fast-check";
import { describe, expect, test } from "vitest";
import type { Ticket } from "../../src/model/ticket.ts";
import { explanationForMarkdown } from "../../src/text/explanation/markdown.ts";
import { strength } from "../../src/text/explanation/strength.ts";
import { explanationForTerminal } from "../../src/text/explanation/terminal.ts";
import { jsonText } from "../../src/text/json.ts";
import { quoteMasker } from "../../src/text/mask-quotes.ts";
import { widthOf } from "../../src/text/width.ts";
import { anyTicket } from "../explain/any-ticket.ts";
import { classify, explained } from "../explain/explained.ts";

/** Every character that could act on a terminal or hide what a line says. */
function controls(text: string): string[] {
  return text.match(/[^\P{Cc}\n]|\p{Bidi_Control}|[\u2028\u2029]|\p{Cs}/gu) ?? [];
}

test("whatever the ticket, no format lets a control character through, and no line is too wide", () => {
  fc.assert(
    fc.property(anyTicket, fc.integer({ min: 30, max: 120 }), (fields, width) => {
      const explanation = explained(fields, { withText: true });
      const terminal = explanationForTerminal(explanation, width);
      for (const page of [terminal, explanationForMarkdown(explanation), jsonText(explanation)]) {
        expect(controls(page)).toEqual([]);
        expect(page).toMatch(/[^\n]\n$/);
      }
      for (const line of terminal.split("\n"))
        expect(widthOf(line)).toBeLessThanOrEqual(Math.min(width, 100));
    }),
  );
});

test("whatever the ticket, JSON is the explanation itself", () => {
  fc.assert(
    fc.property(anyTicket, (fields) => {
      const explanation = explained(fields, { withText: true });
      expect(JSON.parse(jsonText(explanation))).toEqual(explanation);
    }),
    { numRuns: 30 },
  );
});

const hostile = {
  id: "<img src=x> [a](b)",
  title: "`Printer` **does not work** | <script>alert(1)</script>",
  category: "![x](https://evil.example/x.png)",
  type: "- Incident",
  group: "\u001b]8;;https://evil.example\u0007here\u001b]8;;\u0007",
};

test("Markdown shows markup of a ticket and does not act on it", () => {
  const page = explanationForMarkdown(explained(hostile, { withText: true }));
  expect(page).not.toMatch(/<(?!\/?br)/);
  expect(page).not.toMatch(/(?<!\\)\[|(?<!\\)`|[^\\]:\/\//);
});

test.each([
  [-3, "strongly"],
  [2.2, "strongly"],
  [2.19, "clearly"],
  [0.7, "clearly"],
  [0.69, "a little"],
  [-0.1, "a little"],
])("log odds of %d speak %s", (logOdds, word) => {
  expect(strength(logOdds)).toBe(word);
});

describe("quoted words", () => {
  const text = "Call Mrs Quill on +44 20 7946 0958 about VPN (locked-out)";
  test.each([
    ["about VPN", "about VPN"],
    ["locked out", "locked out"],
    ["vpn", "vpn"],
    ["20 7946", "[masked]"],
    ["Quill", "[masked]"],
  ])("%s is shown as %s", (quoted, shown) => {
    expect(quoteMasker([text, undefined])(quoted)).toBe(shown);
  });
});

function said(fields: Parameters<typeof explained>[0], changes = {}): string {
  return explanationForTerminal(explained(fields, changes), 100).replaceAll(/\s+/g, " ");
}

describe("sentences", () => {
  test.each([
    [{ id: "A-1", title: "Account locked out" }, "A-1 is run work, password-and-lockout (Passwords and "],
    [
      { title: "zorp flimmel quandary brixt" },
      "Record 1 is run work, of an activity that was not recognised: ",
    ],
    [
      { title: "test" },
      "Record 1 is unclear, because it says that it is a test, spam, a duplicate or no IT work",
    ],
    [{}, "Record 1 is unclear, because it says too little"],
    [{ title: "zorp flimmel quandary", category: "Printer" }, "'Printer' in the category speaks for"],
    [
      { title: "zorp flimmel quandary", group: "Toner, printer, print queue" },
      "'Toner' in the group or application speaks for",
    ],
    [{ title: "Laptop", labels: ["Bug"] }, "The label 'Bug' speaks for run"],
    [{ title: "Laptop", id: "PRB0001" }, "Its number begins with 'PRB', which speaks for run"],
    [{ title: "Laptop", type: "Bug" }, "The tracker calls it 'Bug', which speaks for run (strongly)"],
    [
      { title: "Automate it by hand", type: "Bug" },
      "Against it: The tracker calls it 'Bug', which speaks against",
    ],
    [{ title: "Automate the restart" }, "If the title did not say 'Automate', it would be run"],
    [{ type: "Story" }, "Rule 12, named by the record type: "],
    [
      { title: "zorp flimmel quandary brixt" },
      "No rule is named by its words. If a capability exists afterwards",
    ],
    [{ title: "zorp flimmel", opened: "2025-03-04T09:12:00" }, "opened 2025-03-04 09:12"],
  ])("%j: %s", (fields, sentence) => {
    expect(said(fields)).toContain(sentence);
  });

  test("records that were merged into a ticket are counted, the first of them shown", () => {
    const origin = { file: "-", records: [2, 3, 4, 5, 6, 7, 8], line: 4 };
    const explanation = { ...explained("Printer does not work"), ...origin };
    expect(explanationForTerminal(explanation, 100).replaceAll(/\s+/g, " ")).toContain(
      "record 2, 3, 4, 5, 6 and 2 more of standard input, merged into one ticket; the first begins in line 4",
    );
  });

  test.each([
    ["rule", "The rule of the house 'X' decides.", "is unclear, because a rule of the house says so."],
    [
      "answer",
      "Somebody answered about this very ticket, and that",
      "is unclear, because somebody answered so.",
    ],
  ] as const)("a %s that decides is named", (kind, sentence, head) => {
    const classified = { class: "unclear", activity: "printing", probability: 1 } as const;
    const page = said("Printer does not work", {
      classify: (ticket: Ticket) => ({
        ...classify(ticket),
        ...classified,
        evidence: [{ kind, text: "X", weight: 100 }],
      }),
    });
    expect(page).toContain(sentence);
    expect(page).toContain(head);
  });

  test("where nothing flips it says what was tried, or that nothing could be", () => {
    expect(said({ title: "Printer does not work, paper jam, toner empty", type: "Incident" })).toContain(
      "Nothing that was tried changes the class",
    );
    expect(said({}, { hasTypes: false })).toContain("There is nothing that could be tried.");
  });
});
