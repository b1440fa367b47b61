import { hoursOfOneYear } from "../model/full-time.ts";
import { inEachCase, type Range } from "./range.ts";

const monthsOfYear = 12;

/** Of hours a month. */
export function fullTimeEquivalents(hours: Range): Range {
  return inEachCase((each) => (hours[each] * monthsOfYear) / hoursOfOneYear);
}
