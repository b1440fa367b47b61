import type { Trait } from "./trait.ts";

export const offHours: Trait = {
  id: "off-hours",
  tickets: "are opened outside the hours of cover",
  formula:
    "opened outside the hours of cover (those that were asked for, else Mon–Fri 9–17), public holidays not known",
  of: ({ offHours: opened }) => opened,
};
