import type { Trait } from "./trait.ts";

/** How-to questions, noise of monitoring, and what people could get for themselves; never what broke. */
export const avoidable: Trait = {
  id: "avoidable",
  tickets: "need not arise",
  formula:
    "run work that asks a question or answers an alert, or is of an activity that others end (self-service, a cause that is mended), unless something broke",
  of: ({ class: workClass, kind, presumption }) => {
    if (workClass === "transform") return false;
    if (kind === undefined) return undefined;
    return kind === "question" || kind === "alert" || (presumption === "eliminate" && mayEnd.has(kind));
  },
};

const mayEnd: ReadonlySet<string> = new Set(["fulfilment", "upkeep"]);
