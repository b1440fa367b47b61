import { promiseKept } from "../../values/promise.ts";
import type { ColumnProfile } from "../profile.ts";
import { allowed, type Change, type Chosen } from "./change.ts";

const promises =
  /(?:^| )(?:sla|ola|ans|kpi|tat|target|frist|zeit|termin|delais?|plazos?|prazos?|termini|tempi|afspraak|termijn)(?: |$)/;

/** Yes and no under a header that tells of a promise kept or broken says whether it was. */
export function promiseByFlags(columns: readonly ColumnProfile[], chosen: Chosen): readonly Change[] {
  if (chosen.has("slaBreached")) return [];
  const likely = allowed("slaBreached", columns, chosen).filter(
    ({ flags, distinct, words }) =>
      flags > 0.9 && distinct <= 3 && promises.test(words) && promiseKept(words) !== undefined,
  );
  const [column] = likely;
  if (column === undefined || likely.length > 1) return [];
  return [
    ["slaBreached", { column, because: "it says yes or no under a header that tells of a promised time" }],
  ];
}
