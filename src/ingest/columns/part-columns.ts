import type { FieldName } from "../../model/field.ts";
import { findCandidates } from "./candidates.ts";
import type { Choice, Choices } from "./choice.ts";
import type { ColumnProfile } from "./profile.ts";
import type { Tracker } from "../../trackers/tracker.ts";
import type { Repetition } from "../merging/repetition.ts";

/**
 * Where a ticket has several records, one for each person who worked on it, the hours and the person of the record are
 * wanted, not the total and the owner that every record repeats: adding those up would count the work several times.
 */
export function preferPartColumns(
  choices: Choices,
  columns: readonly ColumnProfile[],
  tracker: Tracker | undefined,
  repetition: Repetition,
  asked: ReadonlySet<FieldName>,
): Choices {
  if (repetition.kind !== "parts") return choices;
  const better = new Map(choices);
  for (const field of ["effort", "assignee"] as const) {
    const now = better.get(field);
    if (now === undefined || asked.has(field) || repetition.varies(now.column.index) > 0.2) continue;
    const own = findCandidates(columns, tracker)
      .filter((candidate) => candidate.field === field && repetition.varies(candidate.column.index) > 0.2)
      .toSorted((a, b) => b.score - a.score)[0];
    if (own === undefined || isTaken(own.column, better)) continue;
    const because = `${own.because}; it differs between the records of a ticket, where "${now.column.header}" only repeats`;
    better.set(field, { column: own.column, because });
  }
  return better;
}

function isTaken(column: ColumnProfile, choices: ReadonlyMap<FieldName, Choice>): boolean {
  return [...choices.values()].some(({ column: taken }) => taken.index === column.index);
}
