import type { Gate } from "./gate.ts";

export const supplierManagement: Gate = {
  id: "supplier-management",
  title: "Nobody manages suppliers",
  source: "Lacity et al. 2010: of 741 relationships, those went well whose client could manage them",
  formula: "you said that nobody manages suppliers",
  check: (_load, { answers: { "supplier-manager": manager } }) =>
    manager === "nobody"
      ? {
          effect: "first",
          verdicts: ["outsource"],
          because: "name somebody who manages the supplier, and give that person the time for it",
        }
      : undefined,
};
