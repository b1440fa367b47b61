import type { Question } from "./question.ts";

export const regulation: Question<"regulation"> = {
  id: "regulation",
  title: "Regulation",
  text: "Which rules does a supervisor hold you to?",
  why: "Whoever is supervised stays responsible for what a supplier does. Some work may go out only under control, some hardly at all.",
  changes: "Which work stays under your control, and what a contract has to contain.",
  options: [
    { title: "None", value: [] },
    {
      title: "Choose",
      enter: {
        kind: "several",
        label: "Rules that apply",
        of: [
          { title: "Privacy law, such as GDPR", value: "privacy" },
          { title: "Financial supervision, such as DORA or FFIEC", value: "finance" },
          { title: "Health data, such as HIPAA", value: "health" },
          { title: "Payment cards: PCI DSS", value: "payment-cards" },
          { title: "Public sector", value: "public-sector" },
          { title: "Defence or export control", value: "defence" },
          { title: "Critical infrastructure, such as NIS2", value: "critical-infrastructure" },
        ],
      },
    },
  ],
  alternatives: () => [
    [],
    ["privacy"],
    ["finance"],
    ["health"],
    ["payment-cards"],
    ["public-sector"],
    ["defence"],
    ["critical-infrastructure"],
  ],
};
