import type { Verdict } from "./verdict.ts";

/** What the assessment may know of a kind of work beside its tickets: everything but the words people write. */
export interface ActivityFacts {
  readonly id: string;
  readonly title: string;
  readonly usually: "run" | "transform";
  /** 5 utility with unit prices and many suppliers, 1 bespoke with few. */
  readonly market: 1 | 2 | 3 | 4 | 5;
  readonly defaultMinutes: number;
  readonly delivery: string;
  /** What usually happens to such work before any data is looked at. */
  readonly presumption: Verdict;
  readonly guard?:
    | "identity"
    | "security-response"
    | "retained"
    | "approval-stays"
    | "regulated"
    | "on-site"
    | "service-quality";
}
