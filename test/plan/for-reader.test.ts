import { expect, test } from "vitest";
import type { AnswerTo } from "../../src/model/answers.ts";
import { forReaderOf } from "../../src/plan/for-reader.ts";
import { roadmapOf } from "../../src/plan/roadmap.ts";
import { activities, found, toAutomate, toHandOut } from "./found.ts";

function forReader(
  role: AnswerTo<"role"> | undefined,
  loads = [toHandOut("printing"), toAutomate("software-install")],
  given = {},
) {
  const findings = found(loads, activities, role === undefined ? {} : { role }, given);
  return forReaderOf(findings, roadmapOf(findings, null));
}

test.each([undefined, "other"] as const)("who is %s is told nothing of their own", (role) => {
  expect(forReader(role)).toBeUndefined();
});

test("who answers for IT, or runs services, is told their steps of the plan", () => {
  expect(forReader("cio")).toMatch(
    /^\d steps of the plan are yours: within 30 days [a-z].*within 60 days name the person/,
  );
  expect(forReader("service-manager")).toMatch(
    /yours: within 30 days label all|yours: within 30 days label 100 tickets by hand\b/,
  );
});

test("where no step is theirs, that is said", () => {
  const findings = found([], activities, { role: "cio" });
  const empty = { days30: [], days60: [], days90: [], stopRules: [], retained: [] };
  expect(forReaderOf(findings, empty)).toBe(
    "No step of the plan is yours; the others are in the plan below.",
  );
});

test("who serves others is told what a quote would be about", () => {
  expect(forReader("consultant")).toMatch(
    /^A quote would be about [\d.,]+ tickets and [\d.,]+ hours a month: Printing, Monday to Friday, 9 to 17[.] The rest stays in the house: 1 activity[.]$/,
  );
  expect(forReader("consultant", undefined, { noPeriod: true })).toMatch(/^A quote|^Nothing here/);
  expect(forReader("consultant", [toAutomate("software-install")])).toMatch(
    /^Nothing here has a verdict to outsource/,
  );
});
