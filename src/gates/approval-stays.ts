import type { Gate } from "./gate.ts";

export const approvalStays: Gate = {
  id: "approval-stays",
  title: "Approval stays",
  formula: "kinds of work whose changes somebody has to approve",
  source: "domain judgement",
  check: (_load, { activity }) =>
    activity.guard === "approval-stays"
      ? {
          effect: "first",
          verdicts: ["outsource", "automate"],
          because: "name who approves each change in the house; others may only carry it out",
        }
      : undefined,
};
