import type { Question } from "./question.ts";

const kinds = { entry: { kind: "lines", label: "Kind of data", hint: "such as payroll" } } as const;

export const restrictedData: Question<"restricted-data"> = {
  id: "restricted-data",
  title: "Data that must not leave",
  text: "Is there data that must not leave the country or the region?",
  why: "A supplier who sees a screen sees the data on it, wherever they sit.",
  changes: "What offers must promise; and whether work may go out whose tickets speak of sensitive data.",
  options: [
    { title: "No, it may be anywhere", value: { stays: "anywhere", kinds: [] } },
    {
      title: "Some must stay in the country",
      enter: { kind: "parts", parts: { stays: { entry: { kind: "given", value: "country" } }, kinds } },
    },
    {
      title: "Some must stay in the region, such as the EU",
      enter: { kind: "parts", parts: { stays: { entry: { kind: "given", value: "region" } }, kinds } },
    },
  ],
  alternatives: () => (["anywhere", "region", "country"] as const).map((stays) => ({ stays, kinds: [] })),
};
