import type { Knowledge, Weigh } from "../classify/weigh.ts";
import type { Label } from "../model/labels.ts";
import type { Ticket } from "../model/ticket.ts";
import { answersOf } from "./answers.ts";
import { textPrint } from "./fingerprint.ts";
import { study } from "./study.ts";
import { taught } from "./taught.ts";

/** What is known beside the ticket itself. */
export interface Known {
  readonly adapted: boolean;
  readonly more: readonly Knowledge[];
  readonly answered: (ticket: Ticket) => Label | undefined;
}

/** From the tickets of the export, where it may be learned from, and from what people answered. */
export async function know(
  weigh: Weigh,
  { tickets, labels }: { tickets: AsyncIterable<Ticket> | undefined; labels: readonly Label[] },
): Promise<Known> {
  const habits = tickets === undefined ? undefined : await study(tickets, weigh);
  const byText = new Map(labels.map((label) => [label.text, label]));
  return {
    adapted: habits !== undefined,
    more: [
      ...(habits === undefined ? [] : [habits]),
      ...(labels.length === 0 ? [] : [taught(answersOf(labels))]),
    ],
    answered: (ticket) => (byText.size === 0 ? undefined : byText.get(textPrint(ticket))),
  };
}
