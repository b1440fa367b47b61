import type { Ticket } from "../model/ticket.ts";
import { hash32 } from "../model/hash32.ts";

/**
 * The lot of a ticket: a number as if by chance, made from the seed and from what the ticket says, never from where it
 * stands. So the same tickets are drawn in whatever order an export lists them.
 *
 * Tickets without an id may be equal to the letter. Each of them gets a lot of its own by counting them, else the first
 * lot would draw all or none; which of them is which does not matter.
 */
export function createLots(seed: number): (ticket: Ticket) => number {
  const met = new Map<number, number>();
  return (ticket) => {
    const content = contentOf(ticket);
    if (ticket.id !== undefined) return lotOf(seed, content);
    const number = lotOf(0, content);
    const before = met.get(number) ?? 0;
    met.set(number, before + 1);
    return lotOf(seed, `${before}\n${content}`);
  };
}

/** 53 bits: two tickets of an export hardly ever share a lot. */
export function lotOf(seed: number, text: string): number {
  return hash32(`${seed}\n${text}`) * 0x20_0000 + (hash32(`${text}\n${seed}`) >>> 11);
}

const telling = [
  "id",
  "title",
  "description",
  "opened",
  "type",
  "category",
  "subcategory",
  "application",
  "group",
] as const;

function contentOf(ticket: Ticket): string {
  return telling.map((field) => ticket[field] ?? "").join("\n");
}
