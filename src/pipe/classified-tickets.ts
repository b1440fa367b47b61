import { know } from "../adapt/know.ts";
import { createClassifier } from "../classify/classify.ts";
import { isOfTheTrade } from "../classify/vocabulary.ts";
import { createWeigh } from "../classify/weigh.ts";
import { houseTally } from "../house/tally.ts";
import type { Source } from "../ingest/source.ts";
import type { ClassifiedTicket } from "../model/classified-ticket.ts";
import type { Ticket } from "../model/ticket.ts";
import { knownNames, type KnownNames } from "../text/known-names.ts";
import type { AuditRequest } from "./request.ts";
import { ticketsOf, quietly } from "./tickets-of.ts";

/**
 * The left half of the pipe: bytes → rows → tickets → classified tickets, one at a time. Where it learns from the export,
 * all tickets were looked at before the first is given out.
 */
export async function* classifiedTickets(
  sources: readonly Source[],
  request: AuditRequest,
  names: KnownNames = knownNames(),
): AsyncGenerator<ClassifiedTicket> {
  const weigh = createWeigh(request.house?.activities);
  const { labels } = request;
  const first = noting(names, ticketsOf(sources, quietly(request)));
  const known = await know(weigh, {
    tickets: request.adapt === false ? undefined : first,
    labels: labels?.all ?? [],
  });
  // Where nothing was learned, names have still to be known before the first word is quoted.
  for await (const _ of first);
  const classify = createClassifier({
    weigh,
    ...known,
    rulesFor: request.house?.rulesFor,
    definition: request.definition,
    shown: (text) => names.mask(text, isOfTheTrade),
  });
  request.onClassifier?.(classify);
  let found = 0;
  const house = request.house === undefined ? undefined : houseTally(request.house);
  for await (const ticket of ticketsOf(sources, request)) {
    const classified = classify(ticket);
    house?.add(classified);
    if (classified.answered === true) found += 1;
    yield classified;
  }
  const answers =
    labels === undefined ? {} : { answers: { file: labels.file, given: labels.all.length, found } };
  request.onLearning?.({ adapted: known.adapted, ...answers });
  if (house !== undefined) request.onHouse?.(house.result());
}

/** The same tickets; who asked and who worked is remembered, so that their names are not quoted. */
async function* noting(names: KnownNames, tickets: AsyncIterable<Ticket>): AsyncGenerator<Ticket> {
  for await (const ticket of tickets) {
    names.add(ticket);
    yield ticket;
  }
}
