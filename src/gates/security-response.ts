import type { Gate } from "./gate.ts";

export const securityResponse: Gate = {
  id: "security-response",
  title: "Security response",
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
