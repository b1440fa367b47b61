import type { Ticket } from "../model/ticket.ts";

export interface Effort {
  readonly seconds: number;
  readonly logged: boolean;
}

/**
 * Hands-on time: as logged, else as assumed for the activity. A logged zero is what trackers write where nobody logged
 * anything, so it does not count as logged.
 */
export function effortSeconds({ effortHours = 0 }: Ticket, defaultMinutes: number): Effort {
  const seconds = Math.round(effortHours * 3600);
  return seconds > 0 && Number.isSafeInteger(seconds)
    ? { seconds, logged: true }
    : { seconds: Math.round(defaultMinutes * 60), logged: false };
}
