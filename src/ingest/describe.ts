import type { AuditFile } from "../model/audit.ts";
import { fieldNames, type FieldName } from "../model/field.ts";
import { losses } from "./losses.ts";
import type { Reading } from "./tickets.ts";
import { findWarnings } from "./warnings.ts";
import type { Understanding } from "./understand.ts";

/** How the file was understood, in the words and numbers of a report. Complete once all tickets were read. */
export function describe(understanding: Understanding, reading: Reading): AuditFile {
  const { table, recognised, repetition, choices } = understanding;
  const { bytes, sha256 } = table.source.facts();
  const missing = fieldNames.filter((field) => losses[field] !== undefined && !isThere(field, understanding));
  return {
    name: table.source.name,
    bytes,
    sha256,
    encoding: { name: table.encoding.name, because: table.encoding.because },
    delimiter: table.dialect.delimiter,
    quote: table.dialect.quote,
    headerLine: table.headerLine,
    tracker:
      recognised === undefined
        ? null
        : { id: recognised.tracker.id, name: recognised.tracker.name, because: recognised.because },
    granularity: { kind: repetition.kind, because: repetition.because },
    tickets: reading.accounting.read,
    accounting: { ...reading.accounting },
    columns: Object.fromEntries(
      [...choices].map(([field, choice]) => [field, columnOf(field, choice, understanding)]),
    ),
    missing: missing.map((field) => ({ field, loses: losses[field] ?? "" })),
    warnings: [...findWarnings(understanding, reading)],
  };
}

/** A column that holds nothing is as good as none; the resolving date may stand in for the closing date. */
function isThere(field: FieldName, { choices, recognised }: Understanding): boolean {
  const filled = (name: FieldName): boolean => (choices.get(name)?.column.filled ?? 0) > 0;
  if (field === "resolved") return filled("resolved") || filled("closed");
  if (field === "type")
    return (
      filled("type") ||
      recognised?.tracker.type !== undefined ||
      recognised?.tracker.typeByIdPrefix !== undefined
    );
  if (field === "category") return filled("category") || filled("labels");
  return filled(field);
}

function columnOf(
  field: FieldName,
  { column, because }: { column: { header: string; index: number }; because: string },
  { formats }: Understanding,
): AuditFile["columns"][string] {
  const date = formats.dates.get(field);
  const duration = formats.durations.get(field);
  const format = date?.pattern ?? duration?.unit;
  const why = [because, date?.because, duration?.because]
    .filter((reason) => reason !== undefined && reason !== "")
    .join("; ");
  return {
    header: column.header,
    column: column.index + 1,
    ...(format === undefined || format === "" ? {} : { format }),
    because: why,
  };
}
