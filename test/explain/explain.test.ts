import fc from "fast-check";
import { describe, expect, test } from "vitest";
import type { Weighed } from "../../src/classify/weigh.ts";
import { createClassifier } from "../../src/classify/classify.ts";
import { definitions } from "../../src/definitions/index.ts";
import { explanationSchema } from "../../src/model/explanation.ts";
import type { Ticket } from "../../src/model/ticket.ts";
import { ticketOf } from "../classify/ticket-of.ts";
import { anyTicket } from "./any-ticket.ts";
import { classify, explained } from "./explained.ts";

test("whatever the ticket, the explanation is of the label that is printed elsewhere", () => {
  fc.assert(
    fc.property(anyTicket, (fields) => {
      const { class: said, activity, probability } = classify(ticketOf(fields));
      const explanation = explained(fields);
      expect([explanation.class, explanation.activity.id]).toEqual([said, activity]);
      expect(explanation.probability).toBeCloseTo(probability, 4);
      expect(explanationSchema.parse(JSON.parse(JSON.stringify(explanation)))).toEqual(explanation);
    }),
  );
});

test("whatever the ticket, reasons are sorted, speak for the label, and what is against it does not", () => {
  fc.assert(
    fc.property(anyTicket, (fields) => {
      const { reasons, against } = explained(fields);
      const towards = reasons.map((each) => Math.max(each.forClass, 0) + Math.max(each.forActivity, 0));
      expect(towards).toEqual(towards.toSorted((a, b) => b - a));
      expect(towards.every((weight) => weight >= 0.1)).toBe(true);
      expect(Math.min(against?.forClass ?? -1, against?.forActivity ?? -1)).toBeLessThanOrEqual(-0.1);
    }),
  );
});

describe("reasons", () => {
  test.each([
    ["Printer in the office does not work", "does not work", "says that something is down"],
    ["Der Drucker funktioniert nicht mehr", "funktioniert nicht", "says that something is down"],
    ["Mise en place d'un nouveau portail fournisseurs", "Mise en place", "introduces something"],
    ["Nueva interfaz entre tesorería y el banco", "Nueva interfaz", "connects systems"],
    ["Sistema de vendas fora do ar", "fora do ar", "says that something is down"],
    ["Automate the nightly restart", "Automate", "asks that manual or repeating work be gone"],
  ])("%s: '%s', because the ticket %s", (title, quoted, because) => {
    const reason = explained(title).reasons.find(({ text }) => text === quoted);
    expect(reason?.because.join()).toContain(because);
    expect(reason?.forClass).toBeGreaterThan(0);
  });

  test("the record type is a reason, and what speaks against the class is told", () => {
    const { reasons } = explained({ title: "Printer does not work", type: "Incident" });
    expect(reasons.map(({ kind, text }) => [kind, text])).toContainEqual(["type", "Incident"]);
    const { against } = explained({ title: "Automate the nightly restart by hand", type: "Incident" });
    expect(against).toMatchObject({ kind: "type", text: "Incident" });
    expect(against?.forClass).toBeLessThan(0);
  });

  test("the evidence that ktlo tickets prints is among them, or in words that are", () => {
    for (const title of ["Account locked out", "Windows Hello PIN not accepted any more", "VPN is slow"]) {
      const told = explained(title).reasons.map(({ text }) => ` ${text.toLowerCase()} `);
      for (const { text } of classify(ticketOf(title)).evidence)
        expect(told.some((each) => each.includes(` ${text.toLowerCase()} `))).toBe(true);
    }
  });

  test.each([
    ["rule", "A rule of the house says the class"],
    ["answer", "Somebody answered about this ticket"],
  ] as const)("a %s that decides against the words comes first", (kind, says) => {
    const { reasons, rule } = explained("Printer does not work", {
      classify: (ticket) => ({
        ...classify(ticket),
        class: "transform",
        activity: "printing",
        probability: 1,
        evidence: [{ kind, text: "does not work", weight: 100 }],
      }),
    });
    expect(reasons[0]).toMatchObject({ kind, text: "does not work", forClass: 100 });
    expect(rule).toMatchObject({ by: kind, says: expect.stringContaining(says) });
  });

  test("a definition that turns the class is named, and its evidence comes first", () => {
    const definition = definitions.find(({ id }) => id === "engineering");
    const turning = createClassifier({ definition });
    const title = "Upgrade SQL Server 2016 to 2022 because support ends";
    const turned = explained(title, { classify: turning, weigh: turning.weigh, definition });
    expect([explained(title).class, turned.class]).toEqual(["run", "transform"]);
    expect(turned.rule).toMatchObject({ by: "definition", says: expect.stringContaining("by engineering") });
    expect(turned.reasons[0]).toMatchObject({ text: turning(ticketOf(title)).evidence[0]?.text });
    expect(turned.shareOfActivity).toBeGreaterThan(0);
  });

  test("a rule that says what the words say too leaves the rule of the guide", () => {
    const { rule } = explained("Printer does not work", {
      classify: (ticket) => ({
        ...classify(ticket),
        evidence: [{ kind: "rule", text: "Printers", weight: 100 }],
      }),
    });
    expect(rule).toMatchObject({ number: 3, by: "words" });
  });
});

function undecided(ticket: Ticket): Weighed {
  const weighed = classify.weigh(ticket);
  return { ...weighed, opinion: { ...weighed.opinion, transform: 0.51 } };
}

describe("doubt", () => {
  test.each([
    ["test", "no-work", 1],
    ["bitte ignorieren, Testticket", "no-work", 1],
    ["???", "silent", 1],
    ["xq zz", "silent", 1],
  ])("%s is unclear: %s", (title, doubt, number) => {
    expect(explained(title)).toMatchObject({ class: "unclear", doubt, rule: { number } });
  });

  test("a ticket that speaks for both classes alike has the reasons of the likelier one", () => {
    const explanation = explained("Replace the scanners at the gate", {
      weigh: undecided,
      classify: (ticket) => ({ ...classify(ticket), class: "unclear", probability: 0.49, evidence: [] }),
    });
    expect(explanation).toMatchObject({
      doubt: "balanced",
      classes: { run: 0.49, transform: 0.51 },
      rule: { number: 15 },
    });
    expect(explanation.reasons.length).toBeGreaterThan(0);
  });

  test("a ticket that is called unclear by somebody else has no doubt of its own", () => {
    const { doubt, rule } = explained("Printer does not work", {
      classify: (ticket) => ({ ...classify(ticket), class: "unclear", probability: 1, evidence: [] }),
    });
    expect([doubt, rule.number]).toEqual([undefined, undefined]);
  });
});

test.each([
  ["Automate the monthly account clean-up", undefined, 2, "words"],
  ["Sales system is down", undefined, 3, "words"],
  ["Root cause analysis of last week's mail outage", undefined, 4, "words"],
  ["How do I share my calendar?", undefined, 7, "words"],
  ["Migrate the file servers to the cloud", undefined, 9, "words"],
  ["Proof of concept for a new search engine", undefined, 13, "words"],
  ["Weekly team meeting", undefined, 14, "words"],
  [undefined, "Incident", 3, "type"],
  [undefined, "Story", 12, "type"],
  [undefined, "Question", 7, "type"],
])("%s (%s) falls under rule %i, by its %s", (title, type, number, by) => {
  const { rule } = explained({
    ...(title === undefined ? {} : { title }),
    ...(type === undefined ? {} : { type }),
  });
  expect(rule).toMatchObject({ number, by });
});

test("where no rule is named the test decides from which all rules come", () => {
  expect(explained("zorp flimmel quandary brixt").rule).toEqual({
    says: expect.stringContaining("a capability exists afterwards"),
    by: "test",
  });
});

describe("how it was read", () => {
  test.each([
    ["The printer is not working for all users", ["en"]],
    ["Der Drucker ist nicht mehr für alle da", ["en", "de"]],
    ["Le poste de la comptabilité ne démarre plus", ["en", "fr"]],
    ["Printer VPN", ["en", "de", "fr", "es", "pt"]],
  ])("%s may be in %j", (title, languages) => {
    expect(explained(title).languages).toEqual(languages);
  });

  test("people are not among the fields, and personal data in the others is masked", () => {
    const explanation = explained({
      title: "Printer does not work",
      requester: "Orla Fenwick",
      assignee: "Bram Tiller",
      category: "Printing for orla.fenwick@harbour.example",
      opened: "2025-03-03T08:10:00",
    });
    expect(explanation.fields).toEqual([
      { field: "category", value: "Printing for [mail]" },
      { field: "opened", value: "2025-03-03T08:10:00" },
    ]);
    expect(JSON.stringify(explanation)).not.toMatch(/Orla|Bram/);
  });

  test.each([
    [
      { title: "Printer does not work", effortHours: 0.30000001 },
      { value: 0.3, basis: "logged" },
    ],
    [{ title: "Printer does not work" }, { value: 0.3333, basis: "default minutes" }],
    [{ title: "xq zz" }, { value: null, basis: "none" }],
  ])("%j: hours are %j", (fields, hours) => {
    expect(explained(fields).hours).toEqual(hours);
  });

  test("title and description are shown on request only: masked, without markup, the first words", () => {
    const fields = {
      title: "Password is Hunter2!xyz",
      description: `<p>Call +44 20 7946 0958</p>${" more words".repeat(60)}`,
    };
    expect(explained(fields)).not.toHaveProperty("title");
    const { title, description } = explained(fields, { withText: true });
    expect(title).toBe("Password is [secret]");
    expect(description).toMatch(/^Call \[phone\] more words .* …$/);
    expect(description?.split(" ").length).toBeLessThan(35);
  });
});

test("a piece of a telephone number is not quoted", () => {
  const { reasons, tried, flips } = explained(
    "Call Mrs Quill on +44 20 7946 0958 about VPN from 203.0.113.77",
  );
  expect(JSON.stringify({ reasons, tried, flips })).not.toMatch(/44|7946|0958|113|Quill/);
});
