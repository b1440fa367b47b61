import type { FieldName } from "../model/field.ts";
import type { Row } from "../model/row.ts";
import { trackers } from "../trackers/index.ts";
import type { Tracker } from "../trackers/tracker.ts";
import { UserError } from "../model/user-error.ts";
import { bodyRecords } from "./table/body.ts";
import { cleanCell, isMissing } from "./values/cell.ts";
import type { Choices } from "./columns/choice.ts";
import { chooseColumns, type ColumnMap } from "./columns/choose-columns.ts";
import { createDateColumn, type DateColumn } from "./values/date-column.ts";
import type { DateOrder } from "./values/dates.ts";
import { createFamilies, type Families } from "./merging/families.ts";
import { dateFields, dateFormats, durationStyles, type Formats } from "./formats.ts";
import { hash53 } from "./merging/hash.ts";
import { preferPartColumns } from "./columns/part-columns.ts";
import { profileColumns } from "./columns/profile.ts";
import { recognise, whole, type Recognised } from "./columns/recognise.ts";
import { seeRepetition, type Repetition } from "./merging/repetition.ts";
import type { Source } from "./source.ts";
import { openTable, type Table, type TableOptions } from "./table/open-table.ts";

/** What the user may say about a file; everything that is not said is found out. */
export interface ReadingOptions extends TableOptions {
  readonly columns: ColumnMap;
  readonly tracker?: string | undefined;
  readonly order?: DateOrder | undefined;
}

/** Everything that is known of a file once it was looked at from end to end. */
export interface Understanding {
  readonly table: Table;
  readonly recognised: Recognised | undefined;
  readonly choices: Choices;
  readonly formats: Formats;
  readonly repetition: Repetition;
  readonly families: Families;
  /** Hashes of ids that stand in more than one record, or are merged with others. */
  readonly held: ReadonlySet<number>;
  readonly rows: number;
}

/** Records that are looked at closely to choose columns. */
const sampleSize = 3000;

export async function understand(source: Source, options: ReadingOptions): Promise<Understanding> {
  const table = await openTable(source, options);
  const recognised = trackerOf(table, options.tracker);
  const sample: Row[] = [];
  let watch: Watch | undefined;
  let rows = 0;
  for await (const record of bodyRecords(table)) {
    if (record.kind !== "row") continue;
    rows += 1;
    if (watch === undefined) {
      sample.push(record.row);
      if (sample.length >= sampleSize) watch = startWatch(table, recognised?.tracker, sample, options);
    } else watch.add(record.row);
  }
  watch ??= startWatch(table, recognised?.tracker, sample, options);
  const { choices, repetition, families } = watch;
  const serials = watch.dates.get("opened")?.counts;
  const excelDates = serials !== undefined && serials.serials > serials.dates / 2;
  return {
    table,
    recognised,
    choices,
    formats: {
      dates: dateFormats(watch.dates, options.order),
      durations: durationStyles(choices, recognised?.tracker, table, excelDates),
    },
    repetition,
    families,
    held: new Set([...watch.repeated, ...[...families.finish()].map(hash53)]),
    rows,
  };
}

function trackerOf(table: Table, asked: string | undefined): Recognised | undefined {
  if (asked === undefined)
    return recognise(
      table.header,
      table.preamble.map((cells) => cells.join(table.dialect.delimiter)),
    );
  const tracker = trackers.find(({ id }) => id === asked);
  if (tracker === undefined)
    throw new UserError(`--tracker ${asked}: no such tracker.`, "ktlo list trackers shows them all.");
  return { tracker: whole(tracker), because: "you said so with --tracker" };
}

interface Watch {
  readonly choices: Choices;
  readonly repetition: Repetition;
  readonly families: Families;
  readonly dates: ReadonlyMap<FieldName, DateColumn>;
  readonly repeated: ReadonlySet<number>;
  add(row: Row): void;
}

/** Chooses columns from the first records, then watches dates and ids of all of them. */
function startWatch(
  table: Table,
  tracker: Tracker | undefined,
  sample: readonly Row[],
  options: ReadingOptions,
): Watch {
  const columns = profileColumns(table.header, sample);
  const first = chooseColumns(columns, sample, tracker, options.columns);
  const repetition = seeRepetition(sample, first, table.header);
  const choices = preferPartColumns(first, columns, tracker, repetition, new Set(options.columns.keys()));
  const dates = new Map<FieldName, DateColumn>();
  for (const field of dateFields) if (choices.has(field)) dates.set(field, createDateColumn());
  const idColumn = choices.get("id")?.column.index;
  const families = createFamilies();
  const [seen, repeated] = [new Set<number>(), new Set<number>()];
  const add = ({ cells }: Row): void => {
    for (const [field, column] of dates) {
      const value = cleanCell(cells[choices.get(field)?.column.index ?? -1] ?? "");
      if (!isMissing(value)) column.add(value);
    }
    const id = idColumn === undefined ? "" : cleanCell(cells[idColumn] ?? "");
    if (isMissing(id) || !repetition.merges) return;
    const hash = hash53(id);
    if (seen.has(hash)) repeated.add(hash);
    else seen.add(hash);
    families.add(id, cells);
  };
  for (const row of sample) add(row);
  return { choices, repetition, families, dates, repeated, add };
}
