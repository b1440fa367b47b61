import type { FieldName } from "../../model/field.ts";
import type { Choice } from "./choice.ts";
import type { ColumnProfile } from "./profile.ts";

type Chosen = ReadonlyMap<FieldName, Choice>;
type Change = readonly [FieldName, Choice | undefined];

/** What names alone cannot tell: fields that only the values, or the lack of a better column, give away. */
export function rescue(columns: readonly ColumnProfile[], chosen: Chosen): readonly Change[] {
  const changes: Change[] = [];
  const now = (): Chosen => {
    const next = new Map(chosen);
    for (const [field, choice] of changes) {
      if (choice === undefined) next.delete(field);
      else next.set(field, choice);
    }
    return next;
  };
  changes.push(...typeInCategory(now()));
  changes.push(...descriptionAsTitle(now()));
  changes.push(...titleByValues(columns, now()));
  changes.push(...onlyDate(columns, now()));
  changes.push(...idByValues(columns, now()));
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

/** Where nobody wrote a title, the description says what the ticket is about. */
function descriptionAsTitle(chosen: Chosen): readonly Change[] {
  const description = chosen.get("description");
  if (chosen.has("title") || description === undefined || description.column.filled === 0) return [];
  const because = `no column is called title, and "${description.column.header}" says what the ticket is about`;
  return [
    ["title", { column: description.column, because }],
    ["description", undefined],
  ];
}

function titleByValues(columns: readonly ColumnProfile[], chosen: Chosen): readonly Change[] {
  if (chosen.has("title")) return [];
  const likely = free(columns, chosen)
    .filter(
      ({ phrases, distinct, filled, averageLength, dates, people, numbers }) =>
        phrases > 0.6 &&
        distinct > filled * 0.5 &&
        averageLength >= 12 &&
        averageLength <= 300 &&
        dates < 0.2 &&
        people < 0.3 &&
        numbers < 0.2,
    )
    .toSorted((a, b) => b.filled - a.filled || b.distinct - a.distinct);
  const [column] = likely;
  if (column === undefined || column.filled < column.records * 0.5) return [];
  return [
    [
      "title",
      { column, because: "its values read like titles, and no header says which column is the title" },
    ],
  ];
}

const otherDates =
  /\b(?:updated?|modif|changed?|due|deadline|target|last|viewed|sla|expected|planned|vencimento|prazo|atualiza|última|derni|échéance|frist|fällig|geändert|next|start|end|fim|inicio|início|birth|nascimento|review)/i;

/** The only column with dates is when the ticket was opened, unless its name says something else. */
function onlyDate(columns: readonly ColumnProfile[], chosen: Chosen): readonly Change[] {
  if (chosen.has("opened") || chosen.has("resolved") || chosen.has("closed")) return [];
  const dates = free(columns, chosen).filter(
    ({ dates: share, filled, records }) => share > 0.9 && filled > records * 0.8,
  );
  const [column] = dates;
  if (column === undefined || dates.length > 1 || otherDates.test(column.header)) return [];
  return [["opened", { column, because: "it is the only column that holds dates" }]];
}

/** A column whose values are all different codes of one shape is the id even if its name is odd. */
function idByValues(columns: readonly ColumnProfile[], chosen: Chosen): readonly Change[] {
  if (chosen.has("id")) return [];
  const column = free(columns, chosen).find(
    ({ distinct, filled, records, values, dates, index, numbers }) =>
      records > 1 &&
      filled === records &&
      distinct === filled &&
      dates < 0.5 &&
      (numbers === 0 || index === 0) &&
      values.every((value) => /^[\p{L}\d][\p{L}\d./#_-]{0,24}$/u.test(value) && /\d/.test(value)) &&
      new Set(values.map(shape)).size === 1,
  );
  return column === undefined
    ? []
    : [["id", { column, because: "its values are codes of one shape, all different" }]];
}

function shape(value: string): string {
  return value.replace(/\p{L}+/gu, "A").replace(/\d+/g, "9");
}

function free(columns: readonly ColumnProfile[], chosen: Chosen): readonly ColumnProfile[] {
  const taken = new Set([...chosen.values()].map(({ column }) => column.index));
  return columns.filter(({ index, filled }) => filled > 0 && !taken.has(index));
}
