import { activities } from "./activities/index.ts";
import { assess } from "./assess/assess.ts";
import { createClassifier } from "./classify/classify.ts";
import { byDefault } from "./definitions/default.ts";
import type { Definition } from "./definitions/definition.ts";
import { definitions } from "./definitions/index.ts";
import { describe } from "./ingest/describe.ts";
import type { Source } from "./ingest/source.ts";
import { readTickets } from "./ingest/tickets.ts";
import { understand, type ReadingOptions, type Understanding } from "./ingest/understand.ts";
import type { Audit, AuditFile } from "./model/audit.ts";
import type { ClassifiedTicket } from "./model/classified-ticket.ts";
import type { Rejection } from "./model/rejection.ts";
import type { Ticket } from "./model/ticket.ts";
import { UserError } from "./model/user-error.ts";
import { count } from "./text/numbers.ts";
import { plural } from "./text/plural.ts";
import { firstRejections } from "./plan/first-rejections.ts";
import { writeAudit } from "./plan/write-audit.ts";
import { createTally } from "./workload/tally.ts";

export interface AuditRequest {
  readonly reading: ReadingOptions;
  /** Days between which a ticket must have been opened, both included. */
  readonly from?: string | undefined;
  readonly to?: string | undefined;
  /** What counts as transformation; the labelling guide unless said. */
  readonly definition?: Definition | undefined;
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
  const rejections = firstRejections();
  const tally = createTally({ minutesOf });
  const heard: AuditRequest = {
    ...request,
    onFile: (file) => files.push(file),
    onRejection(rejection) {
      rejections.add(rejection);
      request.onRejection(rejection);
    },
  };
  let tickets = 0;
  for await (const ticket of classifiedTickets(sources, heard)) {
    tally.add(ticket);
    tickets += 1;
  }
  if (tickets === 0) throw nothingToAudit(sources, request);
  const workload = tally.result();
  const assessments = assess(workload, activities);
  return writeAudit({
    version: request.version,
    files,
    rejections: rejections.told(),
    workload,
    assessments,
    activities,
    definitions,
    definition: request.definition ?? byDefault,
    minutesOf,
  });
}

/** The left half of the pipe: bytes → rows → tickets → classified tickets, one at a time. */
export async function* classifiedTickets(
  sources: readonly Source[],
  request: AuditRequest,
): AsyncGenerator<ClassifiedTicket> {
  const classify = createClassifier(request.definition);
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
      if (isWithin(ticket, request)) yield classify(ticket);
      else outside += 1;
    }
    request.onFile?.(withPeriod(describe(understanding, reading), outside, request));
  }
}

/** Says what --from and --to left out, beside the other things to know of the file. */
function withPeriod(file: AuditFile, outside: number, request: AuditRequest): AuditFile {
  const asked = periodAsked(request);
  if (asked === "") return file;
  const message = `Only tickets opened${asked} were counted; ${plural(outside, "ticket")} of ${count(file.tickets)} were left out.`;
  return { ...file, warnings: [{ code: "period-asked-for", message }, ...file.warnings] };
}

function periodAsked({ from, to }: AuditRequest): string {
  return [from === undefined ? "" : ` from ${from}`, to === undefined ? "" : ` to ${to}`].join("");
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

/** Without limits every ticket counts; with them, a ticket must say when it was opened. */
function isWithin({ opened }: Ticket, { from, to }: AuditRequest): boolean {
  if (from === undefined && to === undefined) return true;
  if (opened === undefined) return false;
  const day = opened.slice(0, 10);
  return (from === undefined || day >= from) && (to === undefined || day <= to);
}

/** Minutes of hands-on work assumed where nothing is logged; unrecognised tickets get the median of run work. */
function minutesOf(activity: string): number {
  const run = activities
    .filter(({ usually }) => usually === "run")
    .map(({ defaultMinutes }) => defaultMinutes);
  const median = run.toSorted((a, b) => a - b)[Math.floor(run.length / 2)];
  return activities.find(({ id }) => id === activity)?.defaultMinutes ?? median ?? 30;
}

function nothingToAudit(sources: readonly Source[], request: AuditRequest): UserError {
  const names = sources.map(({ name }) => (name === "-" ? "Standard input" : name)).join(", ");
  const period = periodAsked(request);
  if (period === "") {
    return new UserError(
      `${names}: no tickets were found.`,
      "ktlo columns FILE shows how a file was understood.",
    );
  }
  return new UserError(
    `${names}: no ticket was opened${period}.`,
    "Widen --from and --to, or leave them out.",
  );
}
