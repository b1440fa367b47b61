import type { ClassifiedTicket } from "../model/classified-ticket.ts";
import type { Ticket } from "../model/ticket.ts";

/** What answers changed in an export. */
export interface Difference {
  readonly tickets: number;
  /** Tickets with another class or another activity. */
  readonly changed: number;
  /** Tickets that transform, without the answers and with them. */
  readonly transform: { readonly before: number; readonly after: number };
}

type Classify = (ticket: Ticket) => ClassifiedTicket;

export async function differenceIn(
  tickets: AsyncIterable<Ticket>,
  without: Classify,
  withThem: Classify,
): Promise<Difference> {
  let [all, changed, before, after] = [0, 0, 0, 0];
  for await (const ticket of tickets) {
    const [first, second] = [without(ticket), withThem(ticket)];
    all += 1;
    if (first.class !== second.class || first.activity !== second.activity) changed += 1;
    if (first.class === "transform") before += 1;
    if (second.class === "transform") after += 1;
  }
  return { tickets: all, changed, transform: { before, after } };
}
