import fc from "fast-check";
import { expect, test } from "vitest";
import { z } from "zod";
import { activities } from "../../src/activities/index.ts";
import { enter } from "../../src/interview/enter.ts";
import { expected } from "../../src/interview/expected.ts";
import { optionOf } from "../../src/interview/fits.ts";
import { inWords } from "../../src/interview/in-words.ts";
import { answerValues, maySay, questionIds, withAnswer } from "../../src/model/answers.ts";
import { questions } from "../../src/questions/index.ts";
import type { Option } from "../../src/questions/question.ts";
import { anyPerson } from "../interview/any-person.ts";

const named = questions.map((question) => [question.id, question] as const);
const found = { activities: ["printing", "integration"], applications: ["YardPlan", "SlotBook"] };
const widest = 60;

test("there is a question for every answer, in the order in which they are asked", () => {
  expect(questions.map(({ id }) => id)).toEqual(questionIds);
  expect(questions).toHaveLength(27);
});

test.each(named)("%s says in few words what is asked, why, and what it changes", (_, question) => {
  const { title, text, why, changes, options } = question;
  expect(title.length).toBeLessThanOrEqual(32);
  expect(text).toMatch(/^[A-Z].{10,90}\?$/);
  for (const sentence of [why, changes]) expect(sentence).toMatch(/^[A-Z].*[.]$/);
  expect(why.length).toBeLessThanOrEqual(160);
  expect(changes.length).toBeLessThanOrEqual(120);
  for (const option of options) expect(option.title.length).toBeLessThanOrEqual(widest - 5);
  expect(new Set(options.map((option) => option.title)).size).toBe(options.length);
});

test.each(named)("%s offers only what may be answered", (id, { options }) => {
  const values = options.flatMap((option) => ("value" in option ? [option.value] : []));
  expect(values.filter((value) => !maySay(id, value))).toEqual([]);
});

const chosen = named.filter(([id]) => wordsOf(answerValues[id]) !== undefined);

test("most questions are answered by choosing from words", () => {
  expect(chosen.length).toBeGreaterThan(10);
});

test.each(chosen)("%s offers every word that its answer can be chosen from", (id, { options }) => {
  expect(options.flatMap(valuesIn)).toEqual(wordsOf(answerValues[id]));
});

/** The words that an answer is one of, or a list of. */
function wordsOf(schema: z.ZodType): readonly unknown[] | undefined {
  if (schema instanceof z.ZodArray && schema.element instanceof z.ZodEnum) return schema.element.options;
  return schema instanceof z.ZodEnum ? schema.options : undefined;
}

function valuesIn(option: Option): readonly unknown[] {
  if ("value" in option) return Array.isArray(option.value) ? [] : [option.value];
  return option.enter.kind === "several" ? option.enter.of.map(({ value }) => value) : [];
}

test.each(named)("%s tries only what may be answered, each once", (id, { alternatives }) => {
  const all = alternatives(found);
  for (const value of all) expect(maySay(id, value)).toBe(true);
  expect(new Set(all.map((value) => JSON.stringify(value))).size).toBe(all.length);
});

test("each activity alone is tried as what sets the house apart", () => {
  const question = questions.find(({ id }) => id === "differentiators");
  expect(question?.alternatives(found)).toEqual(
    found.activities.map((activity) => ({ activities: [activity], applications: [] })),
  );
});

test("an answer is put in place of another without touching the rest", () => {
  const answers = withAnswer({ role: "cio", sites: 2 }, "sites", 0);
  expect(answers).toEqual({ role: "cio", sites: 0 });
});

const titles = new Map(activities.map(({ id, title }) => [id, title]));

test.each(named)("whatever is entered for %s is an answer, and is said in words", async (id, question) => {
  await fc.assert(
    fc.asyncProperty(anyPerson, fc.nat(), async (person, at) => {
      const option = question.options[at % question.options.length];
      const reply =
        option === undefined || "value" in option
          ? { said: option?.value }
          : await enter(option.enter, undefined, { person, activities });
      if (typeof reply === "string") throw new Error(reply);
      const isNothing = ["staff", "hourly-cost"].includes(id) && !maySay(id, reply.said);
      if (isNothing) return;
      expect(maySay(id, reply.said)).toBe(true);
      expect(optionOf(question.options, reply.said)).toBeDefined();
      expect(inWords(question, reply.said, titles)).toMatch(/^[^{}]*$/);
    }),
    { numRuns: 60 },
  );
});

test.each(named)("what a file may hold for %s is said in one line", (_, { options }) => {
  expect(expected(options)).toMatch(/^.{5,260}$/);
});

test.each(named)("neither of the two things said instead is an answer to %s", (id) => {
  for (const said of [{ unknown: true }, { notApplicable: "No staff" }]) {
    expect(answerValues[id].safeParse(said).success).toBe(false);
    expect(maySay(id, said)).toBe(true);
  }
});
