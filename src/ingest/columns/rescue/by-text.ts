import { description as descriptionField } from "../../../fields/description.ts";
import { nameScore } from "../name-score.ts";
import type { ColumnProfile } from "../profile.ts";
import { allowed, type Change, type Chosen } from "./change.ts";

/** A short varied phrase to the left of a long description is the title, and any phrase to the left of remarks. */
export function titleBesideDescription(columns: readonly ColumnProfile[], chosen: Chosen): readonly Change[] {
  const description = chosen.get("description")?.column;
  if (chosen.has("title") || description === undefined) return [];
  const remarks = (nameScore(descriptionField, description)?.score ?? 0) <= 1;
  if (!remarks && description.averageLength < 20) return [];
  const [column] = allowed("title", columns, chosen)
    .filter(
      (one) =>
        readsLikeTitle(one) &&
        one.index < description.index &&
        (remarks || one.averageLength < description.averageLength * 0.9),
    )
    .toSorted((a, b) => b.distinct - a.distinct || b.averageLength - a.averageLength);
  if (column === undefined) return [];
  const because = `its values are phrases of their own, left of the texts in "${description.header}"`;
  return [["title", { column, because }]];
}

/** Where nobody wrote a title, the description says what the ticket is about. */
export function descriptionAsTitle(chosen: Chosen): readonly Change[] {
  const description = chosen.get("description");
  if (chosen.has("title") || description === undefined || description.column.filled === 0) return [];
  const because = `no column is called title, and "${description.column.header}" says what the ticket is about`;
  return [
    ["title", { column: description.column, because }],
    ["description", undefined],
  ];
}

export function titleByValues(columns: readonly ColumnProfile[], chosen: Chosen): readonly Change[] {
  if (chosen.has("title")) return [];
  const [column] = allowed("title", columns, chosen)
    .filter(readsLikeTitle)
    .toSorted((a, b) => b.filled - a.filled || b.distinct - a.distinct);
  if (column === undefined || column.filled < column.records * 0.5) return [];
  return [
    [
      "title",
      { column, because: "its values read like titles, and no header says which column is the title" },
    ],
  ];
}

function readsLikeTitle({
  phrases,
  distinct,
  filled,
  averageLength,
  dates,
  people,
  numbers,
}: ColumnProfile): boolean {
  return (
    phrases > 0.6 &&
    distinct > filled * 0.5 &&
    averageLength >= 12 &&
    averageLength <= 300 &&
    dates < 0.2 &&
    people < 0.3 &&
    numbers < 0.2
  );
}
