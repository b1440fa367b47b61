import type { Question } from "./question.ts";

export const outsourced: Question<"outsourced"> = {
  id: "outsourced",
  title: "Outsourced already",
  text: "Which work does a supplier do already?",
  why: "What has been handed out cannot be handed out again. Where the house is not content, a better contract is worth more.",
  changes:
    "Such work is left where it is; where you are not content, the report says to renegotiate or to take it back.",
  options: [
    { title: "None", value: [] },
    { title: "Name it", enter: { kind: "rated-activities", label: "Work a supplier does already" } },
  ],
  alternatives: ({ activities }) => activities.map((activity) => [{ activity, satisfaction: 4 }]),
};
