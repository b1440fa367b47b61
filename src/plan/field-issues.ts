import type { FieldName } from "../model/field.ts";
import { percent } from "../text/numbers.ts";
import { total, type Workload } from "../model/workload.ts";
import type { Issue } from "./issue.ts";

/** What it means when a field is missing on many tickets: a little from the first share on, much from the second. */
interface Expected {
  readonly code: string;
  readonly anyOf: readonly FieldName[];
  /** "12% of the tickets …" and "No ticket …" */
  readonly lacks: string;
  readonly none: string;
  readonly effect: string | ((workload: Workload) => string);
  readonly notice: number;
  readonly lost: number;
  readonly weight: 1 | 2 | 3;
}

/** Limits are domain judgement. */
const expected: readonly Expected[] = [
  {
    code: "no-text",
    anyOf: ["title", "description"],
    lacks: "have no text",
    none: "has a text",
    effect: "what they are about is told from type and category alone, or not at all",
    notice: 0.05,
    lost: 0.4,
    weight: 3,
  },
  {
    code: "no-opening-date",
    anyOf: ["opened"],
    lacks: "do not say when they were opened",
    none: "says when it was opened",
    effect: "they are in no month, so volumes and trends leave them out",
    notice: 0.02,
    lost: 0.4,
    weight: 2,
  },
  {
    code: "no-closing-date",
    anyOf: ["resolved", "closed"],
    lacks: "do not say when they were resolved or closed",
    none: "says when it was resolved or closed",
    effect: "how predictable the work is cannot be told from them",
    notice: 0.2,
    lost: 0.7,
    weight: 2,
  },
  {
    code: "no-logged-effort",
    anyOf: ["effort"],
    lacks: "have no logged effort",
    none: "has a logged effort",
    effect: ({ byBasis }) =>
      byBasis["hands-on-share"].tickets === 0
        ? "their hours are estimated from the default minutes of each activity"
        : "their hours are estimated from the share of open time you gave, else from the default minutes of each activity",
    notice: 0.05,
    lost: 2,
    weight: 1,
  },
  {
    code: "no-assignee",
    anyOf: ["assignee"],
    lacks: "do not say who worked on them",
    none: "says who worked on it",
    effect: "how many people know the work cannot be told from them",
    notice: 0.2,
    lost: 2,
    weight: 1,
  },
  {
    code: "no-reassignments",
    anyOf: ["reassignments"],
    lacks: "do not say how often they were handed on",
    none: "says how often it was handed on",
    effect: "whether the work crosses teams cannot be told from them",
    notice: 0.2,
    lost: 2,
    weight: 1,
  },
];

export function fieldIssues(workload: Workload): readonly Issue[] {
  const all = total(workload.tickets);
  return expected.flatMap(({ code, anyOf, lacks, none, effect, notice, lost, weight }): Issue[] => {
    const filled = Math.max(...anyOf.map((field) => workload.filled.get(field) ?? 0));
    const missing = 1 - filled / all;
    if (missing < notice) return [];
    const message = filled === 0 ? `No ticket ${none}` : `${percent(missing)} of the tickets ${lacks}`;
    const said = typeof effect === "string" ? effect : effect(workload);
    return [{ code, message, effect: said, weight: missing >= lost ? weight : 1 }];
  });
}
