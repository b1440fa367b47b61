import type { FieldName } from "../model/field.ts";
import type { Rejection, RejectionCode } from "../model/rejection.ts";
import type { Row } from "../model/row.ts";
import type { Ticket } from "../model/ticket.ts";
import { cleanCell, isMissing } from "./values/cell.ts";
import { toWallTime } from "./values/dates.ts";
import { readDuration } from "./values/durations.ts";
import { readNumber } from "./values/numbers.ts";
import { promiseKept } from "./values/promise.ts";
import { isFlag } from "./columns/profile.ts";
import type { Tracker } from "../trackers/tracker.ts";
import { filledCells } from "./table/typical-row.ts";
import type { Understanding } from "./understand.ts";

export interface Converted {
  /** Absent where the record as a whole cannot be used. */
  readonly ticket?: Ticket;
  readonly rejections: readonly Rejection[];
  /** Dates that may be read day first or month first, and were left out. */
  readonly ambiguous: number;
}

/** Makes the function that turns a record into a ticket, with everything that was understood built in. */
export function createConverter(understanding: Understanding): (row: Row) => Converted {
  const { table, choices, formats, recognised } = understanding;
  const places = new Map(
    [...choices].map(([field, { column }]) => [field, sameNamed(table.header, column.index)]),
  );
  const tracker = recognised?.tracker;
  const named =
    table.headerLine === null
      ? Number.MAX_SAFE_INTEGER
      : table.header.findLastIndex((name, at) => name !== `column ${at + 1}`) + 1;
  const inverted =
    promiseKept(choices.get("slaBreached")?.column.header ?? "") ?? tracker?.slaTrueMeansMet === true;

  return (row) => {
    const rejections: Rejection[] = [];
    let ambiguous = 0;
    const { cells } = row;

    const text = (field: FieldName): string | undefined => {
      for (const at of places.get(field) ?? []) {
        const value = cleanCell(cells[at] ?? "");
        if (!isMissing(value)) return value;
      }
      return undefined;
    };
    const reject = (field: FieldName, code: RejectionCode, message: string, raw: string): undefined => {
      const column = choices.get(field)?.column.header ?? field;
      rejections.push({
        file: table.source.name,
        record: row.record,
        line: row.line,
        column,
        code,
        message,
        raw,
      });
      return undefined;
    };
    const date = (field: FieldName): string | undefined => {
      const value = text(field);
      if (value === undefined) return undefined;
      const result = toWallTime(value, formats.dates.get(field)?.order);
      if ("value" in result) return result.value;
      if (result.fault === "ambiguous") {
        ambiguous += 1;
        return undefined;
      }
      const what = result.fault === "impossible-date" ? "is no day of the calendar" : "is not a date";
      return reject(
        field,
        result.fault,
        `${quoted(value, field)} ${what}; the ticket is read without it.`,
        value,
      );
    };
    const hours = (field: FieldName): number | undefined => {
      const value = text(field);
      const style = formats.durations.get(field);
      if (value === undefined || style === undefined) return undefined;
      const found = readDuration(value, style);
      if (found !== undefined || style.unit === undefined || value.startsWith("-")) return found;
      return reject(
        field,
        "unreadable-number",
        `${quoted(value, field)} is not a duration; the ticket is read without it.`,
        value,
      );
    };
    const count = (field: FieldName): number | undefined => {
      const value = text(field);
      const found = value === undefined ? undefined : readNumber(value, false);
      return found === undefined || found < 0 ? undefined : found;
    };
    const breached = (): boolean | undefined => {
      const value = text("slaBreached")?.toLowerCase();
      if (value === undefined) return undefined;
      if (isFlag(value))
        return /^(?:true|yes|y|1|ja|sim|s|si|sí|vero|wahr|vrai|verdadeiro|oui|x)$/.test(value) !== inverted;
      const kept = promiseKept(value);
      return kept === undefined ? undefined : !kept;
    };
    const labels = (): readonly string[] | undefined => {
      const all = (places.get("labels") ?? [])
        .flatMap((at) => cleanCell(cells[at] ?? "").split(/[,;|]+/))
        .map((label) => label.trim());
      const real = [...new Set(all.filter((label) => !isMissing(label)))];
      return real.length === 0 ? undefined : real;
    };

    const id = text("id");
    const values = {
      id,
      title: text("title"),
      description: text("description"),
      type: typeOf(text("type"), id, tracker),
      category: text("category"),
      subcategory: text("subcategory"),
      priority: text("priority"),
      status: text("status"),
      opened: date("opened"),
      resolved: date("resolved"),
      closed: date("closed"),
      assignee: text("assignee"),
      group: text("group"),
      requester: text("requester"),
      application: text("application"),
      effortHours: hours("effort"),
      durationHours: hours("duration"),
      reassignments: count("reassignments"),
      reopens: count("reopens"),
      slaBreached: breached(),
      labels: labels(),
      parent: text("parent"),
    };
    if (rejections.length > 0 && filledCells(cells.slice(named)) > 0) {
      const message = `The record has ${cells.length} cells under ${named} headers and its dates are no dates: an unquoted "${table.dialect.delimiter}" has shifted it.`;
      const raw = cells.join(table.dialect.delimiter);
      return {
        rejections: [
          {
            file: table.source.name,
            record: row.record,
            line: row.line,
            code: "too-many-cells",
            message,
            raw,
          },
        ],
        ambiguous: 0,
      };
    }
    const origin = { file: table.source.name, record: row.record, records: [row.record], line: row.line };
    return { ticket: { origin, ...present(values) }, rejections, ambiguous };
  };
}

/** Figures are quoted; words are not, since a name may have slipped into the column. All of it is in --rejects. */
function quoted(value: string, field: FieldName): string {
  return /^[\p{N}\p{P}\p{S}\sTZ]+$/u.test(value) && value.length <= 40
    ? `"${value}"`
    : `The text under ${field}`;
}

/** The type column, unless it only says how risky a change is; else what the letters of the id, or the tracker, say. */
function typeOf(
  said: string | undefined,
  id: string | undefined,
  tracker: Tracker | undefined,
): string | undefined {
  const byId = tracker?.typeByIdPrefix?.[/^[A-Za-z]+/.exec(id ?? "")?.[0].toUpperCase() ?? ""];
  const isRisk =
    said !== undefined && /^(?:normal|standard|emergency|expedited|latent|unauthorized)$/i.test(said);
  return (isRisk ? byId : undefined) ?? said ?? byId ?? tracker?.type;
}

/**
 * Columns that share the name of the chosen one: Jira repeats "Labels" as often as the busiest ticket needs it, and
 * trees of Azure DevOps write the title of each level under "Title 1", "Title 2" and so on.
 */
function sameNamed(header: readonly string[], index: number): readonly number[] {
  const name = header[index] ?? "";
  const series = /^(\D+)1$/.exec(name)?.[1];
  const isSame = (other: string): boolean =>
    other === name ||
    (series !== undefined && other.startsWith(series) && /^\d$/.test(other.slice(series.length)));
  return [index, ...header.flatMap((other, at) => (at !== index && isSame(other) ? [at] : []))];
}

/** Absent is absent: fields without a value are left out. */
function present<T extends Record<string, unknown>>(
  values: T,
): { [K in keyof T]?: Exclude<T[K], undefined> } {
  const kept: { [K in keyof T]?: Exclude<T[K], undefined> } = {};
  for (const key in values) if (values[key] !== undefined) Object.assign(kept, { [key]: values[key] });
  return kept;
}
