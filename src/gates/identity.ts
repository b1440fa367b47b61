import type { Gate } from "./gate.ts";

export const identity: Gate = {
  id: "identity",
  title: "Identity",
  source: "Clorox v. Cognizant, filed July 2025: allegations, not findings",
  check: (_load, { activity }) =>
    activity.guard === "identity"
      ? {
          effect: "never",
          verdicts: ["outsource"],
          because:
            "whoever resets a password or grants access decides who gets in; no supplier does so unless every caller is verified",
        }
      : undefined,
};
