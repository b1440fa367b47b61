import type { Trait } from "./trait.ts";

export const urgent: Trait = {
  id: "urgent",
  tickets: "are urgent",
  formula: "priority is one of the two most urgent",
  of: ({ urgency }) => (urgency === undefined ? undefined : urgency <= 2),
};
