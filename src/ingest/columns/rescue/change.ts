import type { Field } from "../../../fields/field.ts";
import { fields } from "../../../fields/index.ts";
import type { FieldName } from "../../../model/field.ts";
import type { Choice } from "../choice.ts";
import { isDenied } from "../name-score.ts";
import type { ColumnProfile } from "../profile.ts";

export type Chosen = ReadonlyMap<FieldName, Choice>;

/** A field that gets a column, or loses the one it has. */
export type Change = readonly [FieldName, Choice | undefined];

/** Columns with values that serve no field yet. */
export function free(columns: readonly ColumnProfile[], chosen: Chosen): readonly ColumnProfile[] {
  const taken = new Set([...chosen.values()].map(({ column }) => column.index));
  return columns.filter(({ index, filled }) => filled > 0 && !taken.has(index));
}

/** Free columns whose header has no word that makes it mean something else than the field. */
export function allowed(
  field: FieldName,
  columns: readonly ColumnProfile[],
  chosen: Chosen,
): readonly ColumnProfile[] {
  const known: Field | undefined = fields.find(({ id }) => id === field);
  return free(columns, chosen).filter((column) => known !== undefined && !isDenied(known, column));
}
