import type { FieldName, TimeUnit } from "../model/field.ts";
import type { Tracker } from "../trackers/tracker.ts";
import type { Choices } from "./columns/choice.ts";
import type { DateColumn } from "./values/date-column.ts";
import type { DateFormat, DateOrder } from "./values/dates.ts";
import { unitInHeader, type DurationStyle } from "./values/durations.ts";
import { usesDecimalComma } from "./values/numbers.ts";
import type { Table } from "./table/open-table.ts";

/** How dates and durations of the chosen columns are written. */
export interface Formats {
  readonly dates: ReadonlyMap<FieldName, DateFormat>;
  readonly durations: ReadonlyMap<FieldName, DurationStyle & { readonly because: string }>;
}

export const dateFields = ["opened", "resolved", "closed"] as const;
const durationFields = ["effort", "duration"] as const;

/** The order of each date column; one that cannot tell by itself follows the others of its file. */
export function dateFormats(
  watched: ReadonlyMap<FieldName, DateColumn>,
  asked: DateOrder | undefined,
): ReadonlyMap<FieldName, DateFormat> {
  const own = new Map([...watched].map(([field, column]) => [field, column.format()]));
  const sure = [...own].find(
    ([, format]) => format.order !== undefined && /\?|MM|dd/.test(format.pattern) && isNumeric(format),
  );
  return new Map(
    [...own].map(([field, format]) => {
      if (asked !== undefined)
        return [field, { ...format, order: asked, because: `you said ${asked.replace("-", " ")}` }];
      if (format.order !== undefined || sure === undefined) return [field, format];
      const because = `its own values do not tell, but ${sure[0]} in the same file is ${sure[1].order?.replace("-", " ")}`;
      return [field, { ...format, order: sure[1].order, because }];
    }),
  );
}

function isNumeric({ pattern }: DateFormat): boolean {
  return /^(?:dd.MM|MM.dd)/.test(pattern);
}

/** The unit of bare numbers: the header's own word, else the tracker's habit, else Excel's fractions of a day. */
export function durationStyles(
  choices: Choices,
  tracker: Tracker | undefined,
  table: Table,
  excelDates: boolean,
): Formats["durations"] {
  const styles = new Map<FieldName, DurationStyle & { readonly because: string }>();
  for (const field of durationFields) {
    const choice = choices.get(field);
    if (choice === undefined) continue;
    const { unit, because } = unitOf(field, choice.column.header, tracker, excelDates);
    const decimalComma = usesDecimalComma(choice.column.values, table.dialect.delimiter);
    styles.set(field, { unit, because, decimalComma, hoursPerDay: tracker?.hoursPerDay ?? 24 });
  }
  return styles;
}

function unitOf(
  field: "effort" | "duration",
  header: string,
  tracker: Tracker | undefined,
  excelDates: boolean,
): { unit: TimeUnit | undefined; because: string } {
  const said = unitInHeader(header);
  if (said !== undefined) return { unit: said, because: `the header says ${said}` };
  const habit = tracker?.units?.[field];
  if (habit !== undefined)
    return { unit: habit, because: `${tracker?.name ?? "the tracker"} writes ${habit}` };
  if (excelDates)
    return {
      unit: "days",
      because: "the dates of this file are Excel day numbers, so times are parts of a day",
    };
  return { unit: undefined, because: "neither header nor tracker says the unit of bare numbers" };
}
