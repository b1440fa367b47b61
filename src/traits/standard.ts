import type { Trait } from "./trait.ts";

/** What goes by a form, a calendar or a monitor, so that a machine can be told how to do it. */
export const standard: Trait = {
  id: "standard",
  tickets: "follow a standard",
  formula:
    "run work that fulfils a standard request, keeps something up by plan, or answers an alert; in activities that others automate, what is broken too",
  of: ({ class: workClass, kind, presumption }) => {
    if (workClass === "transform") return false;
    if (kind === undefined) return undefined;
    return standards.has(kind) || (presumption === "automate" && kind === "break-fix");
  },
};

const standards: ReadonlySet<string> = new Set(["fulfilment", "upkeep", "alert"]);
