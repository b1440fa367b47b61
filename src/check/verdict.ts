import { percent } from "../text/numbers.ts";
import { plural } from "../text/plural.ts";
import type { Interval } from "./interval.ts";

/** The one sentence that a director reads. */
export function verdict(corrected: Interval | null, said: number, labelled: number, rows: number): string {
  if (corrected === null) {
    const more = rows > labelled ? "label more of the sheet" : "draw a larger sheet with --count";
    return `How much of the tickets transforms cannot be told from ${plural(labelled, "label")}: ${more}.`;
  }
  const { low, high } = corrected;
  const [least, most] = [percent(low), percent(high)];
  const answer = percent(said);
  const judgement = [least, most].includes(answer) ? "" : judged(corrected, said);
  const share = least === most ? least : `Between ${least} and ${most}`;
  return `${share} of the tickets transform; ktlo said ${answer}${judgement}.`;
}

function judged({ low, high }: Interval, said: number): string {
  if (said < low) return ", which is too little";
  return said > high ? ", which is too much" : "";
}
