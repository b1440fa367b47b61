import type { Trait } from "./trait.ts";

export const handedOn: Trait = {
  id: "handed-on",
  tickets: "are handed on",
  formula: "handed on at least once",
  of: ({ ticket: { reassignments } }) => (reassignments === undefined ? undefined : reassignments >= 1),
};
