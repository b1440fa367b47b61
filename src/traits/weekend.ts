import type { Trait } from "./trait.ts";

export const weekend: Trait = {
  id: "weekend",
  tickets: "are opened on a weekend",
  formula: "opened on a Saturday or Sunday",
  of: ({ weekend: opened }) => opened,
};
