import type { Ticket } from "../model/ticket.ts";

/**
 * Hands-on time on a ticket that was open for a day or longer is far less than the time it was open, since people go
 * home. Undefined for other tickets; true where the logged effort leaves no room for that (domain judgement: 70%).
 */
export function isAroundTheClock({ effortHours = 0, opened, resolved, closed }: Ticket): boolean | undefined {
  const end = resolved ?? closed;
  if (effortHours <= 0 || opened === undefined || end === undefined) return undefined;
  const hours = (Date.parse(`${end}Z`) - Date.parse(`${opened}Z`)) / 3_600_000;
  return hours < 24 ? undefined : effortHours >= 0.7 * hours;
}
