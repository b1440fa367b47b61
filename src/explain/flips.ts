import type { ClassifiedTicket } from "../model/classified-ticket.ts";
import type { Change, Flip } from "../model/explanation.ts";
import type { Ticket } from "../model/ticket.ts";
import { rounded } from "../text/numbers.ts";
import { changed } from "./changes.ts";

type Found = Omit<Flip, "activity"> & { readonly activity: string };

/** The changes that give the ticket another label when it is classified again: another class first, then another activity. */
export function flipsAmong(
  changes: readonly Change[],
  ticket: Ticket,
  classify: (ticket: Ticket) => ClassifiedTicket,
): readonly Found[] {
  const before = classify(ticket);
  const found = changes.flatMap((change): Found[] => {
    const { class: said, activity, probability } = classify(changed(ticket, change));
    const flips = said !== before.class || activity !== before.activity;
    return flips ? [{ change, class: said, activity, probability: rounded(probability) }] : [];
  });
  return [
    ...found.filter((flip) => flip.class !== before.class),
    ...found.filter((flip) => flip.class === before.class),
  ];
}
