import type { WorkClass } from "../../model/work.ts";
import { apportion, sum } from "../numbers.ts";
import type { Paint } from "./page.ts";

export const classes = ["run", "transform", "unclear"] as const satisfies readonly WorkClass[];

/** Told apart without colour too. */
export const marks = { run: "█", transform: "▓", unclear: "░" } as const;

export function totalOf({ run, transform, unclear }: Readonly<Record<WorkClass, number>>): number {
  return run + transform + unclear;
}

/** What there is of a class shows, however little it is. */
export function splitBar(parts: Readonly<Record<WorkClass, number>>, cells: number, paint: Paint): string {
  const amounts = classes.map((workClass) => parts[workClass]);
  if (!(sum(amounts) > 0)) return paint.quiet("·".repeat(cells));
  const lengths = apportion(amounts, cells).map((length, at) =>
    length === 0 && (amounts[at] ?? 0) > 0 ? 1 : length,
  );
  lengths[lengths.indexOf(Math.max(...lengths))] = Math.max(...lengths) - (sum(lengths) - cells);
  return classes
    .map((workClass, at) => paint.class(workClass, marks[workClass].repeat(lengths[at] ?? 0)))
    .join("");
}

/** A row of small columns, the tallest for the largest value; a value that is not known is a dot. */
export function sparkline(values: readonly (number | null)[]): string {
  const most = Math.max(...values.map((value) => value ?? 0));
  const heights = "▁▂▃▄▅▆▇█";
  return values
    .map((value) => {
      if (value === null) return "·";
      return heights.charAt(most > 0 ? Math.max(0, Math.round((value / most) * heights.length) - 1) : 0);
    })
    .join("");
}
