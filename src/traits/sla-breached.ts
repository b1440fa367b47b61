import type { Trait } from "./trait.ts";

export const slaBreached: Trait = {
  id: "sla-breached",
  tickets: "miss their SLA",
  formula: "the tracker says that the SLA was breached",
  of: ({ ticket: { slaBreached: breached } }) => breached,
};
