import type { Cover } from "../model/calendar.ts";
import type { Effort } from "../model/counted-ticket.ts";
import type { Ticket } from "../model/ticket.ts";
import { coveredSeconds } from "./open-time.ts";

export interface EffortModel {
  /** Minutes assumed for a ticket of an activity where nothing else is known. */
  readonly minutesOf: (activity: string) => number;
  /** Share of the business hours a ticket is open in which somebody works on it; absent where nobody said. */
  readonly handsOnShare?: number | undefined;
  readonly cover: Cover;
}

/**
 * Hands-on time: as logged; else the share that was asked for of the business hours the ticket was open; else as
 * assumed for the activity. Elapsed time itself is never effort. A logged zero is what trackers write where nobody
 * logged anything, so it does not count as logged.
 */
export function effortOf(ticket: Ticket, activity: string, model: EffortModel): Effort {
  const defaultSeconds = Math.round(model.minutesOf(activity) * 60);
  const logged = Math.round((ticket.effortHours ?? 0) * 3600);
  if (logged > 0 && Number.isSafeInteger(logged)) return { seconds: logged, basis: "logged", defaultSeconds };
  const open = coveredSeconds(ticket, model.cover);
  const known = { defaultSeconds, openSeconds: open === undefined ? undefined : Math.min(open, longest) };
  if (known.openSeconds === undefined || model.handsOnShare === undefined)
    return { seconds: defaultSeconds, basis: "default-minutes", ...known };
  return { seconds: Math.round(known.openSeconds * model.handsOnShare), basis: "hands-on-share", ...known };
}

/** After so many business hours (six weeks of eight by five) a ticket waits, and nobody works on it: domain judgement. */
const longest = 240 * 3600;
