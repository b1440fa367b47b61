import { hash } from "../classify/hash.ts";
import type { Ticket } from "../model/ticket.ts";

/** A number for what the ticket says, whatever its place in the export: equal tickets have the same. */
export function fingerprint(ticket: Ticket): number {
  const {
    id,
    title,
    description,
    opened,
    type,
    category,
    subcategory,
    group,
    application,
    labels = [],
  } = ticket;
  const all = [id, title, description, opened, type, category, subcategory, group, application, ...labels];
  return hash(all.map((text) => text ?? "").join("\n"));
}

/** The same text in a later export of the same tracker, whatever happened to the ticket since. */
export function textPrint({ title, description }: Ticket): string {
  const text = [title, description].map((part) => part?.trim() ?? "").join("\n");
  return [hash(text), hash(`again ${text}`)].map((half) => half.toString(16).padStart(8, "0")).join("");
}
