export type RunKind = "break-fix" | "fulfilment" | "upkeep" | "question" | "defect" | "investigation" | "alert";
