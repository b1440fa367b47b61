import type { Gate } from "./gate.ts";

export const automationMeans: Gate = {
  id: "automation-means",
  title: "No means to automate",
  source: "domain judgement",
  formula: "you said that there are no means to automate",
  check: (_load, { answers: { "automation-means": means } }) =>
    means?.length === 0
      ? {
          effect: "first",
          verdicts: ["automate"],
          because:
            "get the means to automate: scripts, a workflow tool, or the one inside your ticket system",
        }
      : undefined,
};
