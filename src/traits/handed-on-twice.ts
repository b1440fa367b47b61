import type { Trait } from "./trait.ts";

export const handedOnTwice: Trait = {
  id: "handed-on-twice",
  tickets: "are handed on twice or more",
  formula: "handed on twice or more",
  of: ({ ticket: { reassignments } }) => (reassignments === undefined ? undefined : reassignments >= 2),
};
