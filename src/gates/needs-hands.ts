import type { Gate } from "./gate.ts";

export const needsHands: Gate = {
  id: "needs-hands",
  title: "Needs hands",
  source: "domain judgement",
  formula: "kinds of work done on site",
  check: (_load, { activity }) =>
    activity.guard === "on-site"
      ? {
          effect: "never",
          verdicts: ["automate"],
          because: "what has to be carried, plugged in or replaced is not done by a script",
        }
      : undefined,
};
