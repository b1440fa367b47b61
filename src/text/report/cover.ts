import type { Audit } from "../../model/audit.ts";

/** Which hours of the week are counted as business hours. */
export const coverWords: Record<Audit["uptime"]["cover"], string> = {
  "8x5": "8 hours on 5 days",
  "12x6": "12 hours on 6 days",
  "24x7": "all hours of all days",
};
