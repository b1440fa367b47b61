import type { FieldName } from "../model/field.ts";
import type { Ticket } from "../model/ticket.ts";

export function hasField(ticket: Ticket, field: FieldName): boolean {
  if (field === "effort") return (ticket.effortHours ?? 0) > 0;
  if (field === "duration") return ticket.durationHours !== undefined;
  if (field === "labels") return (ticket.labels ?? []).length > 0;
  return ticket[field] !== undefined;
}
