import type { Audit } from "../../model/audit.ts";
import type { Verdict } from "../../model/verdict.ts";
import type { WorkClass } from "../../model/work.ts";

export interface Column {
  readonly width: number;
  readonly align: "left" | "right";
}

/** What a section may draw with; whether it shows is not its business. */
export interface Paint {
  readonly strong: (text: string) => string;
  readonly quiet: (text: string) => string;
  readonly verdict: (verdict: Verdict, text: string) => string;
  readonly class: (workClass: WorkClass, text: string) => string;
  /** Lines of a table without frame; cells may be painted, and may hold line breaks of their own. */
  readonly table: (rows: readonly (readonly string[])[], columns: readonly Column[]) => string[];
}

export interface Page {
  readonly width: number;
  readonly paint: Paint;
}

/** Lines of one section, none of them wider than the page; no lines where there is nothing to say. */
export type Section = (audit: Audit, page: Page) => string[];

/** Below this width what stands side by side is stacked. */
export const narrow = 60;
