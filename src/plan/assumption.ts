import type { Audit } from "../model/audit.ts";

/** What a number rests on that was not read from the tickets. */
export type Assumption = Audit["savings"]["assumptions"][number];
