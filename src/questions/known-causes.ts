import type { Question } from "./question.ts";

/** Free text: there is nothing to try in its place. */
export const knownCauses: Question<"known-causes"> = {
  id: "known-causes",
  title: "Known causes of repeated work",
  text: "Which causes of repeated work do you know already?",
  why: "People who do the work often know why it comes back. What is mended once need neither be automated nor handed out.",
  changes: "They head what the plan ends in the first month; no verdict.",
  options: [
    { title: "None", value: [] },
    { title: "Name them", enter: { kind: "lines", label: "Cause", hint: "such as an old printer driver" } },
  ],
  alternatives: () => [],
};
