import type { Row } from "../../../model/row.ts";
import type { ColumnProfile } from "../profile.ts";
import { idByValues } from "./by-codes.ts";
import { onlyDate, openedByOrder, resolvedByOrder } from "./by-dates.ts";
import { promiseByFlags } from "./by-flags.ts";
import { peopleBySpread } from "./by-people.ts";
import { descriptionAsTitle, titleBesideDescription, titleByValues } from "./by-text.ts";
import { fieldsByWords } from "./by-words.ts";
import type { Change, Chosen } from "./change.ts";

/** What names alone cannot tell: fields that only the values, or the lack of a better column, give away. */
export function rescue(
  columns: readonly ColumnProfile[],
  rows: readonly Row[],
  chosen: Chosen,
): readonly Change[] {
  const steps: readonly ((now: Chosen) => readonly Change[])[] = [
    typeInCategory,
    (now) => fieldsByWords(columns, now),
    (now) => titleBesideDescription(columns, now),
    descriptionAsTitle,
    (now) => titleByValues(columns, now),
    (now) => idByValues(columns, now),
    (now) => onlyDate(columns, now),
    (now) => openedByOrder(columns, rows, now),
    (now) => resolvedByOrder(columns, rows, now),
    (now) => peopleBySpread(columns, now),
    (now) => promiseByFlags(columns, now),
  ];
  const changes: Change[] = [];
  const now = new Map(chosen);
  for (const step of steps) {
    for (const [field, choice] of step(now)) {
      changes.push([field, choice]);
      if (choice === undefined) now.delete(field);
      else now.set(field, choice);
    }
  }
  return changes;
}

const kindsOfWork =
  /^(?:incidents?|inciden(?:te|cia|zia)s?|incidências?|störung(?:en)?|pannes?|(?:service )?requests?|request for (?:information|change)|requisiç(?:ão|ões)|solicit(?:ud|ação|ações)|demandes?|anfragen?|anforderung(?:en)?|changes?|rfc|problems?|problema|bugs?|defects?|fehler|erro|errors?|tasks?|tarefas?|aufgaben?|story|stories|user story|features?|epics?|enhancements?|improvements?|development|operational|operations?|projects?|maintenance|manutenção|wartung|support|suporte|management|administration|questions?|complaints?|service|corretiva|evolutiva|preventiva)$/i;

/** A column called category that holds kinds of record ("incident", "request for change") is the type. */
function typeInCategory(chosen: Chosen): readonly Change[] {
  const category = chosen.get("category");
  if (category === undefined || chosen.has("type")) return [];
  const { values, filled, distinct, header } = category.column;
  const kinds = values.filter((value) => kindsOfWork.test(value.trim()));
  if (filled === 0 || distinct > 12 || kinds.length < Math.max(2, values.length * 0.6)) return [];
  const because = `"${header}" holds kinds of record (${kinds.slice(0, 3).join(", ")})`;
  const sub = chosen.get("subcategory");
  return [
    ["type", { column: category.column, because }],
    [
      "category",
      sub === undefined
        ? undefined
        : { column: sub.column, because: `${sub.because}; the category above it is the type` },
    ],
    ...(sub === undefined ? [] : [["subcategory", undefined] satisfies Change]),
  ];
}
