import type { FieldName } from "../../model/field.ts";
import type { ColumnProfile } from "./profile.ts";

/** The column of a field and why it was taken. */
export interface Choice {
  readonly column: ColumnProfile;
  readonly because: string;
}

export type Choices = ReadonlyMap<FieldName, Choice>;
