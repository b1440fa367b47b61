import type { Gate } from "./gate.ts";

export const retainedCapabilities: Gate = {
  id: "retained-capabilities",
  title: "Retained capabilities",
  formula: "kinds of work an organisation needs to go on buying well",
  source: "Feeny & Willcocks 1998: what an organisation needs to go on buying well",
  check(_load, { activity }) {
    const because = reasons.get(activity.id) ?? (activity.guard === "retained" ? general : undefined);
    return because === undefined
      ? undefined
      : { effect: "never", verdicts: ["outsource", "eliminate"], because };
  },
};

const general = "who buys work must still be able to judge it";

const reasons: ReadonlyMap<string, string> = new Map([
  ["vendor-management", "whoever steers the suppliers cannot be one of them"],
  ["problem-analysis", "who no longer finds the causes of his own faults can no longer judge who mends them"],
  ["compliance-and-audit", "the work can be supported, but the house stays accountable for it"],
  [
    "architecture-and-evaluation",
    "what fits together, and what to buy, is decided by those who live with it",
  ],
]);
