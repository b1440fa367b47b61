import type { FieldName, TimeUnit } from "../model/field.ts";

/**
 * Header names that give a tracker away, separated by commas. Names are compared without case and without white
 * space at the ends; "…" at the end or at the start of a name stands for any text ("Custom field (…").
 */
export interface Signature {
  readonly atLeast: number;
  readonly of: string;
  /** None of these may stand in the header. */
  readonly without?: string;
}

/** A ticket system whose exports are recognised. ONE FILE = ONE TRACKER; the id is the file name. */
export interface Tracker {
  readonly id: string;
  /** As its vendor writes it. */
  readonly name: string;
  /** Any one of these is enough. */
  readonly signatures: readonly Signature[];
  /** Words a line above the header begins with in this tracker's exports ("#TYPE "). */
  readonly preamble?: readonly string[];
  /** Id of the tracker whose columns, units and row caps this one has too: another edition of the same product. */
  readonly like?: string;
  /** Header names of each field in every language the tracker has, separated by commas, best first. */
  readonly columns: Partial<Record<FieldName, string>>;
  /** Headers that look like a field and are not; never mapped to any field. */
  readonly ignore?: string;
  /** Unit of bare numbers in these columns; a header that names a unit itself wins. */
  readonly units?: Partial<Record<"effort" | "duration", TimeUnit>>;
  /** Record type by the letters an id begins with, where the table has no type column. */
  readonly typeByIdPrefix?: Readonly<Record<string, string>>;
  /** Record type of the whole export, where neither column nor id prefix says it. */
  readonly type?: string;
  /** True in the SLA column means the promise was kept (ServiceNow `made_sla`). */
  readonly slaTrueMeansMet?: boolean;
  /** Row counts at which this tracker cuts exports off in silence. */
  readonly rowCaps?: readonly number[];
  /** Hours of a working day in durations such as "1d 4h"; 24 unless said. */
  readonly hoursPerDay?: number;
}
