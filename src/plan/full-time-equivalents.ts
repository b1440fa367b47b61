import { inEachCase, type Range } from "./range.ts";

/** Hours a full-time equivalent works in a year, holidays and illness left out: domain judgement. */
export const hoursOfOneYear = 1_600;
const monthsOfYear = 12;

/** Of hours a month. */
export function fullTimeEquivalents(hours: Range): Range {
  return inEachCase((each) => (hours[each] * monthsOfYear) / hoursOfOneYear);
}
