import type { Question } from "./question.ts";

export const keyPeople: Question<"key-people"> = {
  id: "key-people",
  title: "People for growth",
  text: "Is there a file with the people who should move to work that changes the business?",
  why: "Only you can say who they are; tickets cannot, and ktlo does not try. It shows how much of their load keeps the lights on.",
  changes: "A section on the load of these people together, never of one alone; no verdict.",
  options: [
    {
      title: "Yes",
      enter: {
        kind: "parts",
        parts: { roster: { entry: { kind: "line", label: "File", hint: "with one name on each line" } } },
      },
    },
    { title: "No, nobody is named", value: "none" },
  ],
  alternatives: () => [],
};
