import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { changed, changesOf } from "../../src/explain/changes.ts";
import { flipsAmong } from "../../src/explain/flips.ts";
import type { ExplainedReason } from "../../src/model/explanation.ts";
import { ticketOf } from "../classify/ticket-of.ts";
import { anyTicket } from "./any-ticket.ts";
import { classify, explained } from "./explained.ts";

const reason = (kind: ExplainedReason["kind"], text: string): ExplainedReason => ({
  kind,
  text,
  forClass: 1,
  forActivity: 1,
  because: [],
});

test("whatever the ticket, every flip that is named really flips, and nothing that was tried is missing", () => {
  fc.assert(
    fc.property(anyTicket, fc.boolean(), (fields, hasTypes) => {
      const ticket = ticketOf(fields);
      const before = classify(ticket);
      const { reasons } = explained(fields, { hasTypes });
      const tried = changesOf(ticket, reasons, hasTypes);
      const flips = flipsAmong(tried, ticket, classify);
      for (const { change, class: said, activity, probability } of flips) {
        const after = classify(changed(ticket, change));
        expect([after.class, after.activity]).toEqual([said, activity]);
        expect(after.probability).toBeCloseTo(probability, 4);
        expect([said, activity]).not.toEqual([before.class, before.activity]);
      }
      const flipping = tried.filter((change) => {
        const after = classify(changed(ticket, change));
        return after.class !== before.class || after.activity !== before.activity;
      });
      expect(flips).toHaveLength(flipping.length);
    }),
  );
});

test("a change of the class is told before a change of the activity alone", () => {
  const { class: said, flips } = explained({ title: "TM1 hangs when opening the view", type: "Support" });
  const ofClass = flips.map((flip) => flip.class !== said);
  expect(ofClass).toEqual(ofClass.toSorted((a, b) => Number(b) - Number(a)));
  expect(new Set(ofClass).size).toBe(2);
});

test("without the word that makes it transform it is run", () => {
  const { class: said, flips } = explained("Automate the restart of the print server");
  expect(said).toBe("transform");
  expect(flips).toContainEqual(
    expect.objectContaining({
      change: { kind: "without-words", words: "Automate", from: ["title"] },
      class: "run",
    }),
  );
});

describe("the ticket without quoted words", () => {
  test.each([
    ["Account locked out again", "locked out", "Account   again"],
    ["LOCKED-OUT, locked  out!", "locked out", ",  !"],
    ["Unlocked outright", "locked out", "Unlocked outright"],
    ["Drucker Störung", "störung", "Drucker"],
    ["Sto\u0308rung im Lager", "Störung", "im Lager"],
    ["Call C++ (again) C++", "c", "Call  ++ (again)  ++"],
    ["locked out", "locked out", undefined],
  ])("%s without '%s' is %j", (title, words, left) => {
    const change = { kind: "without-words", words, from: ["title"] } as const;
    expect(changed(ticketOf(title), change).title).toBe(left);
  });

  test("says where they stood, in title, description or both", () => {
    const ticket = ticketOf({ title: "VPN is down", description: "The VPN is slow and down" });
    const tried = changesOf(ticket, [reason("phrase", "vpn"), reason("words", "slow")], false);
    expect(tried.map((change) => (change.kind === "without-words" ? change.from : change.kind))).toEqual([
      ["title", "description"],
      ["description"],
      "without-description",
    ]);
  });
});

test.each([
  [{ title: "VPN", type: "incident" }, true, ["Service request", "Change", "Bug", "Story"]],
  [{ title: "VPN" }, true, ["Incident", "Service request", "Change", "Bug", "Story"]],
  [{ title: "VPN" }, false, []],
])("%j, types in the tracker: %s, is tried as %j", (fields, hasTypes, types) => {
  const tried = changesOf(ticketOf(fields), [], hasTypes);
  expect(tried.flatMap((change) => (change.kind === "other-type" ? [change.type] : []))).toEqual(types);
});

test.each([
  [
    "type",
    { kind: "without-type", type: "x" },
    ["title", "id", "category", "subcategory", "group", "labels"],
  ],
  [
    "id",
    { kind: "without-number", prefix: "x" },
    ["title", "type", "category", "subcategory", "group", "labels"],
  ],
  ["category", { kind: "without-category" }, ["title", "id", "type", "group", "labels"]],
  ["group", { kind: "without-group" }, ["title", "id", "type", "category", "subcategory", "labels"]],
  ["label", { kind: "without-labels" }, ["title", "id", "type", "category", "subcategory", "group"]],
] as const)("where the %s is a reason the ticket is tried without it", (kind, change, left) => {
  const ticket = ticketOf({
    title: "VPN",
    id: "INC1",
    type: "x",
    category: "x",
    subcategory: "x",
    group: "x",
    labels: ["x"],
  });
  expect(changesOf(ticket, [reason(kind, "x")], false)[0]).toEqual(change);
  expect(Object.keys(changed(ticket, change)).toSorted()).toEqual([...left, "origin"].toSorted());
});
