import type { Question } from "./question.ts";

export const sites: Question<"sites"> = {
  id: "sites",
  title: "Sites that need hands",
  text: "At how many places does somebody have to lend a hand?",
  why: "A cable, a printer or a scanner cannot be mended from afar. Each place needs somebody near.",
  changes: "How much a distant supplier could not do, and where people must be near.",
  options: [
    { title: "At none", value: 0 },
    { title: "At one", value: 1 },
    { title: "At several", enter: { kind: "amount", label: "Number of places", whole: true } },
  ],
  alternatives: () => [0, 1, 10],
};
