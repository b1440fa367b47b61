import type { Verdict } from "../../model/verdict.ts";

/** How a trait is said of an activity, in the order in which evidence is read. ONE ENTRY = ONE TRAIT. */
export interface TraitWords {
  readonly trait: string;
  /** Completes "12% of 480 tickets …". */
  readonly did: string;
  /** Verdicts that rest on it, so that little of it is worth saying too. */
  readonly decides?: readonly Verdict[];
  /** Some of it is in all work, so that it is said only of activities that have more of it. */
  readonly everywhere?: true;
}

export const traitWords: readonly TraitWords[] = [
  {
    trait: "avoidable",
    did: "are of kinds that often need not arise: questions, alerts, or what people could get for themselves",
    decides: ["eliminate"],
  },
  {
    trait: "standard",
    did: "are of kinds that a machine can be told how to do: they go by a form, a calendar or a monitor, or repair such work",
    decides: ["automate"],
  },
  {
    trait: "interruption",
    did: "interrupted other work: something was broken, or a monitor raised an alert",
    everywhere: true,
  },
  {
    trait: "handed-on-twice",
    did: "were passed between teams twice or more",
    decides: ["outsource", "keep", "review"],
  },
  { trait: "reopened", did: "were opened again" },
  { trait: "sla-breached", did: "missed their SLA", everywhere: true },
  { trait: "off-hours", did: "were opened outside the hours of cover", everywhere: true },
  { trait: "weekend", did: "were opened on a weekend", everywhere: true },
  {
    trait: "on-site",
    did: "spoke of something on site: a floor, a room, a cable",
    decides: ["outsource", "review"],
  },
  { trait: "sensitive-data", did: "spoke of sensitive data", decides: ["outsource"] },
];
