import type { Trait } from "./trait.ts";

/** What goes by a form, a calendar or a monitor, so that a machine can be told how to do it. */
export const standard: Trait = {
  id: "standard",
  tickets: "follow a standard",
  formula:
    "run work that fulfils a standard request, keeps something up by plan, or answers an alert; what is broken follows none",
  of: ({ class: workClass, kind }) => {
    if (workClass === "transform") return false;
    if (kind === undefined) return undefined;
    return standards.has(kind);
  },
};

const standards: ReadonlySet<string> = new Set(["fulfilment", "upkeep", "alert"]);
