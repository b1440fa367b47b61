import type { FieldName } from "../model/field.ts";
import type { Ticket } from "../model/ticket.ts";

export function hasField(ticket: Ticket, field: FieldName): boolean {
  switch (field) {
    case "effort":
      return (ticket.effortHours ?? 0) > 0;
    case "duration":
      return ticket.durationHours !== undefined;
    case "labels":
      return (ticket.labels ?? []).length > 0;
    default:
      return ticket[field] !== undefined;
  }
}
