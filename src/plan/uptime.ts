import type { Audit } from "../model/audit.ts";
import type { Findings } from "./findings.ts";

/** What was promised of uptime, and what the tickets show of it. */
export function uptimeOf({ workload }: Findings): Audit["uptime"] {
  return {
    cover: workload.cover,
    coverSaid: false,
    slaMet: null,
    slaKnown: 0,
    restoreTimes: [],
    promise: "",
  };
}
