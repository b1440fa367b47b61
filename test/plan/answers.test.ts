import { expect, test } from "vitest";
import { questionIds, withSaid, type SaidOfQuestions } from "../../src/model/answers.ts";
import { answersOf } from "../../src/plan/answers.ts";
import { questions } from "../../src/questions/index.ts";
import { activities, found, toHandOut } from "./found.ts";

test("without a questionnaire every question is open", () => {
  expect(answersOf(found([], activities))).toEqual({
    file: null,
    given: [],
    notApplicable: [],
    moved: [],
    open: questionIds.length,
  });
});

test("answers are said in the words of the questions, in their order", () => {
  const { given, file } = answersOf(
    found([], activities, {
      outsourced: [{ activity: "printing", satisfaction: 2 }],
      "outsourcing-limit": 0.6,
      "business-goal": "cost",
      regulation: ["finance", "privacy"],
    }),
  );
  expect(file).toBe("ktlo.answers.json");
  expect(given).toEqual([
    { question: "business-goal", number: 2, title: "Goal of the next two years", answer: "Lower cost" },
    { question: "outsourced", number: 13, title: "Outsourced already", answer: "Printing (2 of 5)" },
    {
      question: "regulation",
      number: 15,
      title: "Regulation",
      answer: "Privacy law, such as GDPR; Financial supervision, such as DORA or FFIEC",
    },
    { question: "outsourcing-limit", number: 24, title: "Most that may be handed out", answer: "60%" },
  ]);
});

test("no name that somebody typed is said again, and no file with names", () => {
  const said = answersOf(
    found([], activities, {
      "key-people": { roster: "ana-lima.txt" },
      "known-causes": ["the macro of ana.lima@example.com"],
      "planned-applications": { notApplicable: "ask ana.lima@example.com" },
    }),
  );
  expect(JSON.stringify(said)).not.toMatch(/lima/i);
  expect(said.given.map(({ answer }) => answer)).toEqual(["A file names them", "the macro of [mail]"]);
});

test("masking leaves every choice and every activity as it is", () => {
  const applications = ["Shop"];
  const ids = activities.map(({ id }) => id);
  for (const question of questions) {
    const choices = [
      ...question.options.flatMap((option) => ("value" in option ? [option.value] : [])),
      ...question.alternatives({ activities: ids, applications }),
    ];
    for (const value of choices) {
      const { given } = answersOf(found([], activities, withSaid({}, question.id, value)));
      expect(given[0]?.answer).not.toMatch(/^[[{"]|\[\w+\]/);
    }
  }
});

test("answers that moved verdicts are named with them", () => {
  const loads = [toHandOut("backup-and-recovery"), toHandOut("printing")];
  const { moved } = answersOf(found(loads, activities, { regulation: ["finance"] }));
  expect(moved).toEqual([
    {
      question: "regulation",
      number: 15,
      message: "Your answer to 15 (Regulation) moved 1 verdict: Backup",
      activities: ["backup-and-recovery"],
    },
  ]);
});

test("what is not known is open, what does not apply is not", () => {
  const answers: SaidOfQuestions = {
    role: "cio",
    staff: { unknown: true },
    "planned-applications": { notApplicable: "we are being merged" },
  };
  const { open, notApplicable } = answersOf(found([], activities, answers));
  expect(open).toBe(questionIds.length - 2);
  expect(notApplicable).toEqual([
    { question: "planned-applications", number: 27, because: "we are being merged" },
  ]);
});
