import fc from "fast-check";
import { expect, test } from "vitest";
import { problemsOf } from "../../src/interview/problems.ts";
import { answersFileSchema, maySay, questionIds } from "../../src/model/answers.ts";
import { questions } from "../../src/questions/index.ts";

const activities = ["printing", "integration"];
const file = (answers: unknown): unknown => ({ schemaVersion: 1, answers });

test.each([
  ["an answer", file({ role: "cio", sites: 0 })],
  ["nothing yet", file({})],
  [
    "what is not known or does not apply",
    file({ role: { unknown: true }, sites: { notApplicable: "None" } }),
  ],
])("a file with %s has no problem", (_, value) => {
  expect(problemsOf(value, activities)).toEqual([]);
});

test.each([
  [[], 'expected {"schemaVersion": 1, "answers": {…}}; received []'],
  [null, 'expected {"schemaVersion": 1, "answers": {…}}; received null'],
  [{ answers: {} }, '"schemaVersion": expected 1; received nothing'],
  [{ schemaVersion: 0, answers: {} }, '"schemaVersion": expected 1; received 0'],
  [
    { schemaVersion: 2, answers: { "not-asked-yet": 1 }, more: 1 },
    '"schemaVersion": expected 1; received 2, so a newer ktlo wrote it: use that one',
  ],
  [{ schemaVersion: 1, answers: [] }, '"answers": expected questions and their answers'],
  [{ schemaVersion: 1, answers: {}, role: "cio" }, 'only; answers stand within "answers"'],
  [{ schemaVersion: 1, answers: {}, note: "" }, '"note": expected schemaVersion and answers only'],
  [file({ runbook: "most" }), "there is no question runbook: did you mean runbooks?"],
  [file({ xyzzy: 1 }), "there is no question xyzzy: expected an id of ktlo list questions"],
  [JSON.parse('{"schemaVersion":1,"answers":{"__proto__":1}}'), "there is no question __proto__"],
  [file({ constructor: 1 }), "there is no question constructor"],
  [file({ sites: -1 }), "sites: expected a whole number; received -1"],
  [file({ sites: null }), "sites: expected a whole number; received null"],
  [file({ role: { unknown: false } }), 'role: expected {"unknown": true}; received {"unknown":false}'],
  [file({ role: { unknown: true, notApplicable: "x" } }), 'role: expected {"unknown": true}'],
  [file({ role: { notApplicable: " " } }), 'role: expected {"notApplicable": "the reason"}'],
  [file({ staff: {} }), "staff: expected {"],
  [
    file({ differentiators: { activities: ["xyzzy"], applications: [] } }),
    "there is no activity xyzzy: expected an id",
  ],
  [
    file({ outsourced: [{ activity: "integratoin", satisfaction: 3 }] }),
    "outsourced: there is no activity integratoin: did you mean integration?",
  ],
])("%j is refused: %s", (value, sentence) => {
  expect(problemsOf(value, activities)).toEqual([expect.stringContaining(sentence)]);
});

test("whatever a file holds, it is refused with sentences or read", () => {
  const said = fc.oneof(
    fc.jsonValue(),
    fc.constantFrom({ unknown: true }, { notApplicable: "Not ours" }, "cio", "none", 0.5, 3, [], ["privacy"]),
  );
  const files = fc.oneof(
    fc.jsonValue(),
    fc.record({
      schemaVersion: fc.constantFrom(1, 2),
      answers: fc.dictionary(fc.constantFrom(...questionIds, "x"), said),
    }),
  );
  fc.assert(
    fc.property(files, (value) => {
      const problems = problemsOf(value, activities);
      for (const problem of problems) expect(problem).toMatch(/expected|did you mean/);
      const isRead = answersFileSchema.safeParse(value).success;
      expect(isRead || problems.length > 0).toBe(true);
    }),
    { numRuns: 500 },
  );
});

test("whatever would be tried in place of an answer may stand in a file", () => {
  for (const { id, alternatives } of questions) {
    for (const value of alternatives({ activities, applications: ["YardPlan"] })) {
      expect(maySay(id, value)).toBe(true);
      expect(problemsOf(file({ [id]: value }), activities)).toEqual([]);
    }
  }
});
