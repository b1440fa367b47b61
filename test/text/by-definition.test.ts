import { expect, test } from "vitest";
import { transformationByDefinition } from "../../src/text/by-definition.ts";
import { exampleAudit } from "../outputs/example-audit.ts";
import { allUnclear, noTickets } from "../outputs/poor-audits.ts";

const { split } = exampleAudit;

test("shares stand from the smallest to the largest, each with its definition", () => {
  expect(transformationByDefinition(split)).toBe(
    "Transformation share of effort: 17% (strict) – 24% (default) – 24% (finance) – 28% (engineering); unclear 5%.",
  );
});

test("the order in which definitions stand in the audit does not matter", () => {
  const turned = { ...split, byDefinition: split.byDefinition.toReversed() };
  expect(transformationByDefinition(turned)).toBe(transformationByDefinition(split));
});

test("where all is unclear, every definition says so; where there is nothing, none says anything", () => {
  expect(transformationByDefinition(allUnclear.split)).toBe(
    "Transformation share of effort: 0% (strict) – 0% (default); unclear 100%.",
  );
  expect(transformationByDefinition(noTickets.split)).toBe("");
});
