import { describe } from "../ingest/describe.ts";
import type { Source } from "../ingest/source.ts";
import { readTickets } from "../ingest/tickets.ts";
import { understand, type Understanding } from "../ingest/understand.ts";
import type { Ticket } from "../model/ticket.ts";
import type { AuditRequest } from "./request.ts";
import { withPeriod, isWithin } from "./asked-period.ts";

/** The tickets of all exports, one at a time. */
export async function* ticketsOf(sources: readonly Source[], request: AuditRequest): AsyncGenerator<Ticket> {
  const known = new Map<string, Set<number>>();
  for (const source of sources) {
    const understanding = await understand(source, request.reading);
    const reading = readTickets(
      understanding,
      request.onRejection,
      earlierIds(known, understanding, sources),
    );
    let outside = 0;
    for await (const ticket of reading.tickets()) {
      if (isWithin(ticket, request)) yield ticket;
      else outside += 1;
    }
    request.onFile?.(withPeriod(describe(understanding, reading), outside, request));
  }
}

/** A first look, of which nobody hears. */
export function quietly({ reading, from, to }: AuditRequest): AuditRequest {
  return { reading, from, to, onRejection() {} };
}

/** Ids met in earlier files with the same columns: exports that overlap hold some tickets twice. */
function earlierIds(
  known: Map<string, Set<number>>,
  { table }: Understanding,
  { length }: readonly Source[],
): Set<number> | undefined {
  if (length < 2) return undefined;
  const columns = table.header.join("\n");
  const ids = known.get(columns) ?? new Set();
  known.set(columns, ids);
  return ids;
}
