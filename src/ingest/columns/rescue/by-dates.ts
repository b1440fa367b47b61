import type { Row } from "../../../model/row.ts";
import { cleanCell, isMissing } from "../../values/cell.ts";
import { createDateColumn } from "../../values/date-column.ts";
import { toWallTime } from "../../values/dates.ts";
import type { ColumnProfile } from "../profile.ts";
import { isFiveDigits } from "./by-codes.ts";
import { free, type Change, type Chosen } from "./change.ts";

const otherDates =
  /\b(?:updated?|modif|changed?|due|deadline|target|last|viewed|sla|expected|planned|vencimento|prazo|atualiza|última|derni|échéance|frist|fällig|geändert|compromiso|first|erste\b|erstant|erstreak|premi|primer|respon|répon|antwort|respost|reakti|assign|zugew|visit|approv|escal|reopen|next|start|end|fim|inicio|início|birth|nascimento|review|purchase|compra|achat|kauf|hired?|warranty|garant|contract|contrat|vertrag|install|wunsch|souhait|max)/i;

/** The only column with dates is when the ticket was opened, unless its name says something else. */
export function onlyDate(columns: readonly ColumnProfile[], chosen: Chosen): readonly Change[] {
  if (chosen.has("opened") || chosen.has("resolved") || chosen.has("closed")) return [];
  const dates = free(columns, chosen).filter(
    (column) => isDate(column) && column.filled > column.records * 0.8,
  );
  const [column] = dates;
  if (column === undefined || dates.length > 1 || otherDates.test(column.header)) return [];
  return [["opened", { column, because: "it is the only column that holds dates" }]];
}

/** Dates, and not numbers of five digits that are all different and may just as well be read as Excel dates. */
function isDate({ dates, distinct, filled, values }: ColumnProfile): boolean {
  return dates > 0.9 && !(distinct === filled && filled > 1 && values.every(isFiveDigits));
}

/** So many days after the first date nobody waits for a ticket any more. */
const longest = 400;

/** The column of dates that comes before all others in the same record is when the ticket was opened. */
export function openedByOrder(
  columns: readonly ColumnProfile[],
  rows: readonly Row[],
  chosen: Chosen,
): readonly Change[] {
  if (chosen.has("opened")) return [];
  const dates = columns.filter(isDate);
  const likely = free(dates, chosen).filter(
    ({ filled, records, header }) => filled > records * 0.8 && !otherDates.test(header),
  );
  const times = timesOf(dates, rows);
  const firsts = likely.filter((column) => {
    const gaps = dates
      .filter((other) => other !== column)
      .map((other) => gapsBetween(times.get(column) ?? [], times.get(other) ?? []))
      .filter((days) => days.length >= 3);
    return (
      gaps.length > 0 &&
      gaps.every(isForward) &&
      gaps.some((days) => days.filter((gap) => gap > 0).length * 2 > days.length && median(days) < longest)
    );
  });
  const [column] = firsts;
  if (column === undefined || firsts.length > 1) return [];
  return [["opened", { column, because: "its dates come before all other dates of the same record" }]];
}

const finished =
  /(?:clos|resol|solv|done|complet|finish|fixed|geschlossen|gelöst|erledigt|beendet|abgeschlossen|ferm|résol|termin|sold|cerrad|resuelt|solucionad|fechad|encerrad|conclu|finaliz|liberad|chius|risolt|gesloten|opgelost|afgehandeld|gereed)/i;

const unfinished =
  /(?:open|progress|pending|wait|hold|assigned|offen|bearbeitung|arbeit|wart|cours|attente|ouvert|abiert|curso|proceso|espera|pendient|abert|andamento|pendente|apert|corso|attesa|behandeling|wacht)/i;

const isClosing = /clos|shut|schliess|geschl|abschl|clot|ferm|cierr|cerr|fech|encerr|chius|slui|geslot/;

/** The only date behind the opening that is blank just where the status says that the work goes on is the end. */
export function resolvedByOrder(
  columns: readonly ColumnProfile[],
  rows: readonly Row[],
  chosen: Chosen,
): readonly Change[] {
  const [opened, status] = [chosen.get("opened")?.column, chosen.get("status")?.column];
  const closed = chosen.get("closed")?.column;
  if (opened === undefined || status === undefined || chosen.has("resolved")) return [];
  const later = free(columns, chosen).filter(
    (column) => isDate(column) && column.filled < column.records && !otherDates.test(column.header),
  );
  const times = timesOf([opened, ...(closed === undefined ? [] : [closed]), ...later], rows);
  const isBetween = (column: ColumnProfile): boolean => {
    const own = times.get(column) ?? [];
    const gaps = gapsBetween(times.get(opened) ?? [], own);
    return (
      gaps.length >= 3 &&
      isForward(gaps) &&
      (closed === undefined || isForward(gapsBetween(own, times.get(closed) ?? [])))
    );
  };
  const likely = later.filter(isBetween);
  const [column] = likely;
  if (column === undefined || likely.length > 1 || !endsWithStatus(column, status, rows)) return [];
  const because = `its dates follow "${opened.header}" and are blank where "${status.header}" says that the work goes on`;
  const field = closed === undefined && isClosing.test(column.words) ? "closed" : "resolved";
  return [[field, { column, because }]];
}

function endsWithStatus(column: ColumnProfile, status: ColumnProfile, rows: readonly Row[]): boolean {
  const counts = new Map<string, { blank: number; filled: number }>();
  for (const { cells } of rows) {
    const word = cleanCell(cells[status.index] ?? "");
    const count = counts.get(word) ?? { blank: 0, filled: 0 };
    if (isMissing(cleanCell(cells[column.index] ?? ""))) count.blank += 1;
    else count.filled += 1;
    counts.set(word, count);
  }
  const all = [...counts];
  const pure = sum(all.map(([, { blank, filled }]) => Math.max(blank, filled)));
  const ends = sum(all.map(([word, { filled }]) => (finished.test(word) ? filled : 0)));
  const runs = sum(all.map(([word, { blank }]) => (unfinished.test(word) ? blank : 0)));
  return (
    column.filled < rows.length &&
    pure >= rows.length * 0.95 &&
    (ends >= column.filled * 0.9 || runs >= (rows.length - column.filled) * 0.9)
  );
}

type Times = readonly (number | undefined)[];

/** Days since 1970 in each record; a column that does not show the order of day and month follows one that does. */
function timesOf(columns: readonly ColumnProfile[], rows: readonly Row[]): ReadonlyMap<ColumnProfile, Times> {
  const texts = columns.map(({ index }) => rows.map(({ cells }) => cleanCell(cells[index] ?? "")));
  const orders = texts.map((values) => {
    const seen = createDateColumn();
    for (const value of values) if (!isMissing(value)) seen.add(value);
    return seen.format().order;
  });
  const sure = orders.find((order) => order !== undefined);
  return new Map(
    columns.map((column, at) => [
      column,
      (texts[at] ?? []).map((text) => {
        const result = isMissing(text) ? undefined : toWallTime(text, orders[at] ?? sure);
        return result !== undefined && "value" in result
          ? Date.parse(`${result.value}Z`) / 86_400_000
          : undefined;
      }),
    ]),
  );
}

/** Where only one of two times has an hour, a day is as near as one can tell. */
function gapsBetween(from: Times, to: Times): readonly number[] {
  return from.flatMap((start, at) => {
    const end = to[at];
    if (start === undefined || end === undefined) return [];
    const isSameDay = Math.floor(start) === Math.floor(end) && (end % 1 === 0 || start % 1 === 0);
    return [isSameDay ? 0 : end - start];
  });
}

function isForward(gaps: readonly number[]): boolean {
  return gaps.filter((gap) => gap >= 0).length >= gaps.length * 0.95;
}

function median(numbers: readonly number[]): number {
  return numbers.toSorted((a, b) => a - b)[Math.floor(numbers.length / 2)] ?? 0;
}

function sum(numbers: readonly number[]): number {
  return numbers.reduce((total, number) => total + number, 0);
}
