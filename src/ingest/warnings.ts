import type { AuditFile } from "../model/audit.ts";
import type { Reading } from "./tickets.ts";
import type { Understanding } from "./understand.ts";

type Warning = AuditFile["warnings"][number];

/** Round numbers at which exports are cut off in silence, whatever the tracker. */
const commonCaps = [500, 1000, 2000, 5000, 10_000, 20_000, 50_000];

/** What a careful reader should know before believing the numbers of this file. */
export function findWarnings(understanding: Understanding, reading: Reading): readonly Warning[] {
  return [
    encodingWarning(understanding),
    rowCap(understanding),
    noHeader(understanding),
    nothingRead(understanding, reading),
    knownTickets(reading),
    undecidedDates(understanding, reading),
    ...unknownUnits(understanding),
  ].filter((warning) => warning !== undefined);
}

function encodingWarning({ table }: Understanding): Warning | undefined {
  return table.encoding.warning;
}

function rowCap({ rows, recognised }: Understanding): Warning | undefined {
  if (![...commonCaps, ...(recognised?.tracker.rowCaps ?? [])].includes(rows)) return undefined;
  const message = `The file has exactly ${rows} records: the export was probably cut off there. Export in smaller periods and give all files at once.`;
  return { code: "row-cap", message };
}

function noHeader({ table, rows }: Understanding): Warning | undefined {
  if (table.headerLine !== null || rows === 0) return undefined;
  const message =
    "The file has no header; columns were told from their values alone. Check them with ktlo columns and correct them with --map.";
  return { code: "no-header", message };
}

function nothingRead({ rows }: Understanding, { accounting }: Reading): Warning | undefined {
  if (rows > 0 && accounting.read > 0) return undefined;
  return { code: "no-tickets", message: "The file holds no tickets." };
}

function knownTickets({ known }: Reading): Warning | undefined {
  if (known === 0) return undefined;
  const message = `${known} tickets stand in an earlier file too and were counted once; where the files differ, the earlier one was believed.`;
  return { code: "known-tickets", message };
}

function undecidedDates(
  { formats, choices }: Understanding,
  { ambiguousDates }: Reading,
): Warning | undefined {
  const undecided = [...formats.dates].filter(([, { order }]) => order === undefined);
  if (undecided.length === 0) return undefined;
  const because = undecided[0]?.[1].because ?? "";
  const columns = undecided.map(([field]) => `"${choices.get(field)?.column.header ?? field}"`).join(" and ");
  const message = `It cannot be told whether the dates of ${columns} are day first or month first: ${because}. ${ambiguousDates} dates were left out; say --day-first or --month-first.`;
  return { code: "undecided-dates", message };
}

function unknownUnits({ formats, choices }: Understanding): readonly Warning[] {
  return [...formats.durations].flatMap(([field, { unit }]) => {
    const column = choices.get(field)?.column;
    if (unit !== undefined || column === undefined || column.filled === 0 || column.numbers < 0.5) return [];
    const message = `The unit of "${column.header}" is not said (seconds, minutes or hours?), so its numbers are not used as ${field}. Name the tracker with --tracker, or put the unit in the header.`;
    return [{ code: "unknown-unit", message }];
  });
}
