import type { AuditFile } from "../model/audit.ts";
import type { Ticket } from "../model/ticket.ts";
import { count } from "../text/numbers.ts";
import { plural } from "../text/plural.ts";
import type { AuditRequest } from "./request.ts";

/** Says what --from and --to left out, beside the other things to know of the file. */
export function withPeriod(file: AuditFile, outside: number, request: AuditRequest): AuditFile {
  const asked = periodAsked(request);
  if (asked === "") return file;
  const message = `Only tickets opened${asked} were counted; ${plural(outside, "ticket")} of ${count(file.tickets)} were left out.`;
  return { ...file, warnings: [{ code: "period-asked-for", message }, ...file.warnings] };
}

export function periodAsked({ from, to }: AuditRequest): string {
  return [from === undefined ? "" : ` from ${from}`, to === undefined ? "" : ` to ${to}`].join("");
}

/** Without limits every ticket counts; with them, a ticket must say when it was opened. */
export function isWithin({ opened }: Ticket, { from, to }: AuditRequest): boolean {
  if (from === undefined && to === undefined) return true;
  if (opened === undefined) return false;
  const day = opened.slice(0, 10);
  return (from === undefined || day >= from) && (to === undefined || day <= to);
}
