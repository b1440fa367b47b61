import type { Cover } from "../model/calendar.ts";
import { daysOfMonth } from "../model/per-month.ts";

/** The hours in which the service desk is there, as one would say them. */
export const coverWords: Readonly<Record<Cover, string>> = {
  "8x5": "Monday to Friday, 9 to 17",
  "12x6": "Monday to Saturday, 7 to 19",
  "24x7": "day and night, every day",
};

/** Hours of cover in a month. */
export const coverHours: Readonly<Record<Cover, number>> = {
  "8x5": (40 / 7) * daysOfMonth,
  "12x6": (72 / 7) * daysOfMonth,
  "24x7": 24 * daysOfMonth,
};
