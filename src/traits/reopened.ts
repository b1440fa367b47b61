import type { Trait } from "./trait.ts";

export const reopened: Trait = {
  id: "reopened",
  tickets: "are opened again",
  formula: "reopened at least once",
  of: ({ ticket: { reopens } }) => (reopens === undefined ? undefined : reopens >= 1),
};
