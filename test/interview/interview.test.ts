import { expect, test } from "vitest";
import { activities } from "../../src/activities/index.ts";
import { interview, type Interview } from "../../src/interview/interview.ts";
import { questionIds, sortedAnswers, type SaidOfQuestions } from "../../src/model/answers.ts";
import { widthOf } from "../../src/text/width.ts";
import { personOf } from "./person-of.ts";

async function hold(words: readonly string[], changes: Partial<Interview> = {}) {
  const person = personOf(words);
  let told = "";
  const kept: SaidOfQuestions[] = [];
  const { said, ended } = await interview({
    person,
    activities,
    ids: questionIds,
    said: {},
    onlyOpen: true,
    width: () => 60,
    say: (text) => (told += text),
    keep: (all) => kept.push(all),
    ...changes,
  });
  const asked = [...told.matchAll(/^Question (\d+) of 27/gm)].map(([, number]) => Number(number));
  return { said, ended, told, kept, asked, left: person.left(), messages: person.messages() };
}

test("each answer is kept before the next question", async () => {
  const { kept, ended, asked } = await hold(["I run", "Growth"]);
  expect(kept).toEqual([{ role: "service-manager" }, { role: "service-manager", "business-goal": "growth" }]);
  expect({ ended, asked }).toEqual({ ended: "closed", asked: [1, 2, 3] });
});

test("stopping keeps what was said, and going on begins with the first open question", async () => {
  const first = await hold(["I run", "Growth", "Stop"]);
  expect(first.ended).toBe("stopped");
  const second = await hold(["It helps", "Stop"], { said: first.said });
  expect(second.asked).toEqual([3, 4]);
  expect(Object.keys(second.said)).toEqual(["role", "business-goal", "role-of-it"]);
});

test("not knowing and not applying are said of a question, and it is not asked again", async () => {
  const { said } = await hold(["I do not", "Does not", "No business", "Stop"]);
  expect(said).toEqual({ role: { unknown: true }, "business-goal": { notApplicable: "No business" } });
  expect(sortedAnswers(said)).toMatchObject({
    known: {},
    unknown: ["role"],
    notApplicable: [{ id: "business-goal", reason: "No business" }],
  });
  expect((await hold(["Stop"], { said })).asked).toEqual([3]);
});

test("going back asks the question before again, with what was said, and then goes on where it was", async () => {
  const { asked, said, told } = await hold(["I run", "Growth", "Back", "<", "I answer", "Stop"]);
  expect(asked).toEqual([1, 2, 3, 2, 1, 3]);
  expect(told).toContain("So far: I run services");
  expect(said).toEqual({ role: "cio", "business-goal": "growth" });
});

test("from the first question there is no way back", async () => {
  expect((await hold(["<", "I run", "Stop"])).asked).toEqual([1, 2]);
});

test("going back from an entry leads to the options, from its second part to the first", async () => {
  const { said, messages } = await hold(["Give", "<", "Give", "14.5", "<", "15", "620"], { ids: ["staff"] });
  expect(said).toEqual({ staff: { fte: 15, users: 620 } });
  expect(messages.filter((message) => message.startsWith("Users"))).toHaveLength(2);
});

test("what may be left empty is left out, and nothing at all is asked for again", async () => {
  const empty = await hold(["Give", "", "", "Give", "", "620"], { ids: ["staff"] });
  expect(empty.said).toEqual({ staff: { users: 620 } });
  expect(empty.told).toContain("Nothing was given.");
});

test.each([
  ["regulation", ["Choose", "", "Choose", "Privacy"]],
  ["outsourced", ["Name", "", "Name", "Printing", "Largely"]],
  ["known-causes", ["Name", "", "Name", "Old driver", ""]],
  ["differentiators", ["Name", "", "", "Name", "Printing", ""]],
] as const)("whoever ticks and writes nothing for %s has not said that there is none", async (id, words) => {
  const { said, told, kept } = await hold(words, { ids: [id] });
  expect(told).toContain("Nothing was given.");
  expect(kept).toEqual([said]);
  expect(JSON.stringify(said)).not.toMatch(/:\[\]\}$/);
});

test("activities and systems are named one after the other", async () => {
  const { said } = await hold(
    ["Name", "Integration|Printing", "YardPlan", "SlotBook", "<", "Slots", "", "Stop"],
    {
      ids: ["differentiators", "sites"],
    },
  );
  expect(said).toEqual({
    differentiators: { activities: ["printing", "integration"], applications: ["YardPlan", "Slots"] },
  });
});

test("each activity that is outsourced is rated", async () => {
  const { said } = await hold(["Name", "Printing|Passwords", "Largely", "<", "Printing", "Hardly"], {
    ids: ["outsourced"],
  });
  expect(said).toEqual({ outsourced: [{ activity: "printing", satisfaction: 2 }] });
});

test("asking again offers what was said: lists may be shortened, numbers emptied", async () => {
  const said = {
    "known-causes": ["Old driver", "Full disk"],
    staff: { fte: 3, users: 40 },
    outsourced: [{ activity: "printing", satisfaction: 5 }],
    role: { notApplicable: "Nobody" },
  };
  const again = await hold(
    ["Does", "Nobody yet", "Give", "", "41", "Name", "", "Very", "Name", "Full", "Bad cable", ""],
    { ids: ["role", "staff", "outsourced", "known-causes"], said, onlyOpen: false },
  );
  expect(again.ended).toBe("done");
  expect(again.said).toEqual({
    role: { notApplicable: "Nobody yet" },
    staff: { users: 41 },
    outsourced: [{ activity: "printing", satisfaction: 5 }],
    "known-causes": ["Full disk", "Bad cable"],
  });
});

test.each([
  ["an option", "role", ["I run"]],
  ["a share", "target-share", ["Another", "12.5%"]],
  ["a day", "contract-end", ["Until", "2027-06-30"]],
  ["a file", "key-people", ["Yes", "people.txt"]],
  ["none of several", "regulation", ["None"]],
  ["several", "regulation", ["Choose", "Privacy|Health"]],
] as const)("a given id is asked alone, with %s", async (_, id, words) => {
  const { ended, said } = await hold(words, { ids: [id] });
  expect({ ended, ids: Object.keys(said) }).toEqual({ ended: "done", ids: [id] });
});

test("of some questions it is said which of them this is", async () => {
  const { told } = await hold(["At none"], { ids: ["sites", "runbooks"] });
  expect(told).toContain("Question 20 of 27 (2 of 2 now)");
});

test.each(["Name", "Does", "Name <"])(
  "whoever is gone after %s loses only the answer that was begun",
  async (words) => {
    const { ended, said } = await hold(words.split(" "), { ids: ["critical-systems"] });
    expect({ ended, said }).toEqual({ ended: "closed", said: {} });
  },
);

test("no line is wider than the window", async () => {
  const { told } = await hold(questionIds.map(() => "I do not"));
  expect(Math.max(...told.split("\n").map(widthOf))).toBeLessThanOrEqual(60);
});
