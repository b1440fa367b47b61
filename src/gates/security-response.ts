import type { Gate } from "./gate.ts";

export const securityResponse: Gate = {
  id: "security-response",
  title: "Security response",
  formula: "kinds of work that decide what to shut down",
  source: "domain judgement",
  check: (_load, { activity }) =>
    activity.guard === "security-response"
      ? {
          effect: "never",
          verdicts: ["outsource", "eliminate"],
          because: "detection may be bought, but what to shut down, and when, is decided in the house",
        }
      : undefined,
};
