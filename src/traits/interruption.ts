import type { Trait } from "./trait.ts";

export const interruption: Trait = {
  id: "interruption",
  tickets: "interrupt other work",
  formula:
    "run work that mends what broke, or answers an alert; other run work and transformation can be planned",
  of: ({ class: workClass, kind }) => {
    if (workClass === "transform") return false;
    return kind === undefined ? undefined : kind === "break-fix" || kind === "alert";
  },
};
