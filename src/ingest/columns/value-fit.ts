import type { FieldName } from "../../model/field.ts";
import type { Field } from "../../fields/field.ts";
import type { ColumnProfile } from "./profile.ts";

/** How well the values of a column fit a field: 0 means "this it is not", 1 "just like it"; with the reason in words. */
export interface Fit {
  readonly fit: number;
  readonly because: string;
}

export function fitOf(field: Field, column: ColumnProfile): Fit {
  if (column.filled === 0) return { fit: 0.55, because: "the column is empty" };
  const { fit, because } = valueFit(field, column);
  return { fit: always.has(field.id) ? fit * (0.5 + (0.5 * column.filled) / column.records) : fit, because };
}

/** Fields that hardly any ticket lacks: a column that is mostly empty is less likely to be one of them. */
const always = new Set<FieldName>(["id", "title", "type", "status", "opened", "priority"]);

function valueFit(field: Field, column: ColumnProfile): Fit {
  switch (field.kind) {
    case "date":
      return dateFit(column);
    case "id":
      return idFit(column);
    case "text":
      return textFit(field.id, column);
    case "word":
      return field.id === "status" ? statusFit(column) : wordFit(field.id, column);
    case "person":
      return personFit(column);
    case "duration":
      return durationFit(column);
    case "count":
      return column.numbers > 0.9 && column.dates < 0.5
        ? { fit: 1, because: "its values are numbers" }
        : no("its values are not numbers");
    case "flag":
      return column.dates > 0.5 || column.averageLength > 40
        ? no("its values are not yes or no")
        : { fit: 0.9, because: "" };
    case "list":
      return column.dates > 0.5 ? no("its values are dates") : { fit: 0.9, because: "" };
    default:
      return field.kind satisfies never;
  }
}

function no(because: string): Fit {
  return { fit: 0, because };
}

function percent(share: number): string {
  return `${Math.round(100 * share)}%`;
}

function dateFit({ dates, flags, people }: ColumnProfile): Fit {
  if (dates >= 0.8) return { fit: 1, because: `${percent(dates)} of its values are dates` };
  if (dates >= 0.5) return { fit: 0.7, because: `${percent(dates)} of its values are dates` };
  if (flags > 0.8) return no("its values are yes and no, not dates");
  if (people > 0.5) return no("its values are names of people, not dates");
  return no(`only ${percent(dates)} of its values are dates`);
}

function idFit({ distinct, filled, averageLength, dates, phrases, values }: ColumnProfile): Fit {
  if (averageLength > 60) return no("its values are too long for ids");
  if (dates > 0.8 && !values.every((value) => /^\d+$/.test(value))) return no("its values are dates");
  if (values.some((value) => /^\d+[.,]\d{1,2}$/.test(value))) return no("its values are decimal numbers");
  if (distinct === 1 && filled > 1) return no("its value never changes");
  const ratio = distinct / filled;
  const coded =
    values.filter((value) => /^(?:[\p{L}_-]*[-_# ]?)?\d[\d .\u00a0-]*$/u.test(value)).length >
    values.length * 0.9;
  if (ratio > 0.95) {
    return {
      fit: phrases > 0.5 && averageLength > 20 ? 0.4 : coded ? 1 : 0.85,
      because: "its values are all different",
    };
  }
  return { fit: 0.75, because: `${distinct} different values in the first ${filled} records` };
}

function textFit(
  id: FieldName,
  { dates, numbers, flags, distinct, filled, averageLength }: ColumnProfile,
): Fit {
  if (dates > 0.6) return no("its values are dates");
  if (flags > 0.8) return no("its values are yes and no");
  if (numbers > 0.8) return no("its values are numbers");
  const varied = distinct / filled > 0.3 || averageLength > 25;
  const short = id === "description" && averageLength < 12;
  const terse = id === "title" && averageLength < 15 && distinct < filled;
  return {
    fit: varied && !short ? (terse ? 0.85 : 1) : 0.65,
    because: `its values are text of ${Math.round(averageLength)} characters on average`,
  };
}

/** Words for where a ticket stands, in the languages of trackers. */
const standings =
  /^(?:new|open(?:ed)?|closed?|resolved|solved|done|to ?do|backlog|in progress|in review|pending|waiting.*|on ?hold|finished|completed?|cancell?ed|rejected|assigned|active|draft|neu|offen|geschlossen|gelöst|erledigt|in bearbeitung|wartend|storniert|nouveau|ouvert|fermé|clos|résolu|en cours.*|en attente|nuevo|abiert[oa]|cerrad[oa]|resuelt[oa]|en curso|en espera|pendiente|novo|abert[oa]|fechad[oa]|resolvid[oa]|encerrad[oa]|concluíd[oa]|finalizad[oa]|em (?:andamento|atendimento|espera).*|pendente|cancelad[oa]|solucionad[oa]|nuovo|aperto|chiuso|risolto|gesloten|opgelost|in behandeling|sim|não|yes|no|ja|nein|oui|non|sí)(?:\s|$|[^\p{L}])/iu;

function statusFit(column: ColumnProfile): Fit {
  const known = column.values.filter((value) => standings.test(value.trim()));
  const fit = wordFit("status", column);
  return known.length >= column.values.length / 2 ? fit : { ...fit, fit: fit.fit * 0.85 };
}

function wordFit(
  id: FieldName,
  { dates, numbers, flags, distinct, filled, averageLength }: ColumnProfile,
): Fit {
  if (dates > 0.5 && numbers < 0.9) return no("its values are dates");
  if (averageLength > 90) return no("its values are whole texts");
  if (flags > 0.8 && id !== "status" && id !== "priority") return no("its values are yes and no");
  if (numbers > 0.9 && id !== "priority" && id !== "status")
    return { fit: 0.6, because: "its values are numbers" };
  if (filled > 50 && distinct / filled > 0.9) return { fit: 0.5, because: "its values hardly repeat" };
  if (distinct === 1) return { fit: 0.8, because: "its value never changes" };
  if (distinct === filled && filled >= 5) return { fit: 0.8, because: "its values are all different" };
  return { fit: 1, because: `${distinct} different values` };
}

function personFit({ dates, flags, averageLength, numbers, people }: ColumnProfile): Fit {
  if (dates > 0.5 && numbers < 0.9) return no("its values are dates");
  if (flags > 0.9) return no("its values are yes and no");
  if (averageLength > 90) return no("its values are whole texts");
  if (people > 0.5) return { fit: 1, because: "its values are names of people" };
  return { fit: numbers > 0.9 ? 0.85 : 0.95, because: "" };
}

function durationFit({ durations, dates, numbers }: ColumnProfile): Fit {
  if (dates > 0.5 && numbers < 0.5) return no("its values are dates");
  if (durations >= 0.8) return { fit: 1, because: "its values are durations" };
  return durations >= 0.5
    ? { fit: 0.6, because: "most of its values are durations" }
    : no("its values are not durations");
}
