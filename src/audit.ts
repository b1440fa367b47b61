import { activities } from "./activities/index.ts";
import { assess } from "./assess/assess.ts";
import { createClassifier } from "./classify/classify.ts";
import { describe } from "./ingest/describe.ts";
import type { Source } from "./ingest/source.ts";
import { readTickets } from "./ingest/tickets.ts";
import { understand, type ReadingOptions } from "./ingest/understand.ts";
import type { Audit, AuditFile } from "./model/audit.ts";
import type { ClassifiedTicket } from "./model/classified-ticket.ts";
import type { Rejection } from "./model/rejection.ts";
import type { Ticket } from "./model/ticket.ts";
import { writeAudit } from "./plan/write-audit.ts";
import { createTally } from "./workload/tally.ts";

export interface AuditRequest {
  readonly reading: ReadingOptions;
  /** Days between which a ticket must have been opened, both included. */
  readonly from?: string | undefined;
  readonly to?: string | undefined;
  readonly onRejection: (rejection: Rejection) => void;
  /** Hears how each file was understood, once it was read. */
  readonly onFile?: (file: AuditFile) => void;
}

/** The pipe: exports go in on the left, one complete and serialisable audit comes out on the right. */
export async function audit(
  sources: readonly Source[],
  request: AuditRequest & { readonly version: string },
): Promise<Audit> {
  const files: AuditFile[] = [];
  const rejections: Rejection[] = [];
  const tally = createTally({ minutesOf });
  const heard: AuditRequest = {
    ...request,
    onFile: (file) => files.push(file),
    onRejection(rejection) {
      rejections.push(rejection);
      request.onRejection(rejection);
    },
  };
  for await (const ticket of classifiedTickets(sources, heard)) tally.add(ticket);
  const workload = tally.result();
  const assessments = assess(workload, activities);
  return writeAudit({
    version: request.version,
    files,
    rejections,
    workload,
    assessments,
    activities,
    minutesOf,
  });
}

/** The left half of the pipe: bytes → rows → tickets → classified tickets, one at a time. */
export async function* classifiedTickets(
  sources: readonly Source[],
  request: AuditRequest,
): AsyncGenerator<ClassifiedTicket> {
  const classify = createClassifier();
  for (const source of sources) {
    const understanding = await understand(source, request.reading);
    const reading = readTickets(understanding, request.onRejection);
    for await (const ticket of reading.tickets()) {
      if (isWithin(ticket, request)) yield classify(ticket);
    }
    request.onFile?.(describe(understanding, reading));
  }
}

/** Without limits every ticket counts; with them, a ticket must say when it was opened. */
function isWithin({ opened }: Ticket, { from, to }: AuditRequest): boolean {
  if (from === undefined && to === undefined) return true;
  if (opened === undefined) return false;
  const day = opened.slice(0, 10);
  return (from === undefined || day >= from) && (to === undefined || day <= to);
}

/** Minutes of hands-on work assumed where nothing is logged; tickets of no known activity get the median of all. */
function minutesOf(activity: string): number {
  const all = activities.map(({ defaultMinutes }) => defaultMinutes).toSorted((a, b) => a - b);
  return (
    activities.find(({ id }) => id === activity)?.defaultMinutes ?? all[Math.floor(all.length / 2)] ?? 30
  );
}
