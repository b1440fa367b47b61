import { expect, test } from "vitest";
import type { Facts } from "../../src/model/facts.ts";
import { callOut } from "../../src/traits/call-out.ts";

const origin = { file: "a.csv", record: 1, records: [1], line: 2 };
const urgent: Facts = { ticket: { origin }, class: "run", kind: "break-fix", urgency: 1, offHours: true };

test.each<[string, boolean | undefined, Partial<Facts>]>([
  ["an urgent fault at night", true, {}],
  ["an urgent alert at night", true, { kind: "alert", urgency: 2 }],
  ["an urgent fault by day", false, { offHours: false }],
  ["a fault that can wait", undefined, { urgency: 3 }],
  ["a fault of which nobody knows how urgent it is", undefined, { urgency: undefined }],
  ["an urgent request", undefined, { kind: "fulfilment" }],
  ["an urgent project", undefined, { class: "transform", kind: undefined }],
  ["an urgent fault at no time of day", undefined, { offHours: undefined }],
])("%s: %s", (_what, told, given) => {
  expect(callOut.of({ ...urgent, ...given })).toBe(told);
});
