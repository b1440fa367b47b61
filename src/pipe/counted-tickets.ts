import { catalogueOf } from "../house/catalogue.ts";
import type { Source } from "../ingest/source.ts";
import type { CountedTicket } from "../model/counted-ticket.ts";
import { knownNames } from "../text/known-names.ts";
import { ticketCounts } from "../workload/ticket-counts.ts";
import type { AuditRequest } from "./request.ts";
import { classifiedTickets } from "./classified-tickets.ts";
import { effortModelOf } from "./effort-model.ts";

/** The tickets one at a time, each with all that an audit of the same exports would count of it. */
export async function* countedTickets(
  sources: readonly Source[],
  request: AuditRequest,
): AsyncGenerator<CountedTicket> {
  const activities = catalogueOf(request.house);
  const names = knownNames();
  const counted = ticketCounts(effortModelOf(activities, request.answers?.known), {
    catalogue: activities,
    isPerson: names.isName,
  });
  for await (const ticket of classifiedTickets(sources, request, names)) yield counted(ticket);
}
