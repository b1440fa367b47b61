import { know } from "../../src/adapt/know.ts";
import { labelOf } from "../../src/adapt/answers.ts";
import { createClassifier } from "../../src/classify/classify.ts";
import { createWeigh } from "../../src/classify/weigh.ts";
import type { ClassifiedTicket } from "../../src/model/classified-ticket.ts";
import type { Label } from "../../src/model/labels.ts";
import type { Ticket } from "../../src/model/ticket.ts";
import type { Candidate } from "../../src/teach/candidate.ts";
import { gather, type Gathered } from "../../src/teach/gather.ts";

/** Made once: the catalogue takes its time to read. */
const weigh = createWeigh();

/** What may be asked about these tickets, where nothing was answered before and no rule decides. */
export function gathered(
  tickets: readonly Ticket[],
  known: { isRuled?: (ticket: Ticket) => boolean; isAnswered?: (print: string) => boolean } = {},
): Promise<Gathered> {
  return gather(oneByOne(tickets), { weigh, isRuled: () => false, isAnswered: () => false, ...known });
}

export async function candidatesOf(tickets: readonly Ticket[]): Promise<readonly Candidate[]> {
  return (await gathered(tickets)).candidates;
}

export function labelled({ ticket }: Candidate, said: Pick<Label, "class" | "activity">): Label {
  return labelOf(ticket, weigh(ticket), said);
}

/** How tickets are classified by somebody who knows these answers. */
export async function classifierAfter(
  labels: readonly Label[],
): Promise<(ticket: Ticket) => ClassifiedTicket> {
  return createClassifier({ weigh, ...(await know(weigh, { tickets: undefined, labels })) });
}

export async function* oneByOne<Item>(items: readonly Item[]): AsyncGenerator<Item> {
  yield* items;
}
