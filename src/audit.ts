import type { Activity } from "./activities/activity.ts";
import { assess } from "./assess/assess.ts";
import { know } from "./adapt/know.ts";
import { createClassifier, type Classifier } from "./classify/classify.ts";
import { isOfTheTrade } from "./classify/vocabulary.ts";
import { createWeigh } from "./classify/weigh.ts";
import { catalogueOf } from "./house/catalogue.ts";
import type { House } from "./house/house.ts";
import { houseTally } from "./house/tally.ts";
import { usualMinutes } from "./house/usual-minutes.ts";
import { byDefault } from "./definitions/default.ts";
import type { Definition } from "./definitions/definition.ts";
import { definitions } from "./definitions/index.ts";
import { describe } from "./ingest/describe.ts";
import type { Source } from "./ingest/source.ts";
import { readTickets } from "./ingest/tickets.ts";
import { understand, type ReadingOptions, type Understanding } from "./ingest/understand.ts";
import type { Answers, GivenAnswers } from "./model/answers.ts";
import type { Audit, AuditFile } from "./model/audit.ts";
import type { ClassifiedTicket } from "./model/classified-ticket.ts";
import type { HouseCount } from "./model/house-count.ts";
import type { Label } from "./model/labels.ts";
import type { LearningCount } from "./model/learning-count.ts";
import { teamsOnly, type KeyPeople, type PeopleWish } from "./model/people-wish.ts";
import type { Rejection } from "./model/rejection.ts";
import type { Ticket } from "./model/ticket.ts";
import { UserError } from "./model/user-error.ts";
import { knownNames, type KnownNames } from "./text/known-names.ts";
import { count } from "./text/numbers.ts";
import { plural } from "./text/plural.ts";
import { firstRejections } from "./plan/first-rejections.ts";
import { writeAudit } from "./plan/write-audit.ts";
import type { EffortModel } from "./workload/effort.ts";
import { createTally } from "./workload/tally.ts";

export interface AuditRequest {
  readonly reading: ReadingOptions;
  /** Days between which a ticket must have been opened, both included. */
  readonly from?: string | undefined;
  readonly to?: string | undefined;
  /** False: take every ticket for itself, without learning from the others of the export. */
  readonly adapt?: boolean | undefined;
  /** What people answered about single tickets, and the file it stands in. */
  readonly labels?: { readonly file: string; readonly all: readonly Label[] } | undefined;
  /** What people answered about the organisation, and what they left open. */
  readonly answers?: GivenAnswers | undefined;
  /** What the organisation states itself. */
  readonly house?: House | undefined;
  /** What may be said of people; of teams only unless said. */
  readonly people?: PeopleWish | undefined;
  /** The people the leader named. */
  readonly keyPeople?: KeyPeople | undefined;
  /** Share of transformation to reach. */
  readonly target?: number | undefined;
  /** What counts as transformation; the labelling guide unless said. */
  readonly definition?: Definition | undefined;
  readonly onRejection: (rejection: Rejection) => void;
  /** Hears how each file was understood, once it was read. */
  readonly onFile?: (file: AuditFile) => void;
  /** Hears every ticket with its label. */
  readonly onTicket?: ((ticket: ClassifiedTicket) => void) | undefined;
  /** Hears, at the end, what labels owe to more than their ticket. */
  readonly onLearning?: (learning: LearningCount) => void;
  /** Hears what the rules of the house did, at the end. */
  readonly onHouse?: (house: HouseCount) => void;
  /** Hears who gives the labels, before the first ticket is given out. */
  readonly onClassifier?: (classifier: Classifier) => void;
}

/** The pipe: exports go in on the left, one complete and serialisable audit comes out on the right. */
export async function audit(
  sources: readonly Source[],
  request: AuditRequest & { readonly version: string },
): Promise<Audit> {
  const files: AuditFile[] = [];
  const rejections = firstRejections();
  const activities = catalogueOf(request.house);
  const minutesOf = minutesIn(activities);
  const known = request.answers?.known ?? {};
  const tally = createTally(effortModel(minutesOf, known), activities, {
    mode: request.people?.mode,
    keyPeople: request.keyPeople,
  });
  let house: HouseCount | undefined;
  let learning: LearningCount = { adapted: false };
  const heard: AuditRequest = {
    ...request,
    onFile: (file) => files.push(file),
    onLearning(counted) {
      learning = counted;
    },
    onHouse(counted) {
      house = counted;
      request.onHouse?.(counted);
    },
    onRejection(rejection) {
      rejections.add(rejection);
      request.onRejection(rejection);
    },
  };
  let tickets = 0;
  for await (const ticket of classifiedTickets(sources, heard)) {
    tally.add(ticket);
    request.onTicket?.(ticket);
    tickets += 1;
  }
  if (tickets === 0) throw nothingToAudit(sources, request);
  const workload = tally.result();
  return writeAudit({
    version: request.version,
    files,
    rejections: rejections.told(),
    workload,
    assessed: assess(workload, activities, known),
    activities,
    definitions,
    definition: request.definition ?? byDefault,
    minutesOf,
    learning,
    house,
    answers: request.answers,
    people: request.people ?? teamsOnly,
    named: request.keyPeople?.named,
    target: request.target,
  });
}

/** The left half of the pipe: bytes → rows → tickets → classified tickets, one at a time. */
export async function* classifiedTickets(
  sources: readonly Source[],
  request: AuditRequest,
): AsyncGenerator<ClassifiedTicket> {
  const weigh = createWeigh(request.house?.activities);
  const { labels } = request;
  const names = knownNames();
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

/** The same tickets; who asked and who worked is remembered, so that their names are not quoted. */
async function* noting(names: KnownNames, tickets: AsyncIterable<Ticket>): AsyncGenerator<Ticket> {
  for await (const ticket of tickets) {
    names.add(ticket);
    yield ticket;
  }
}

/** A first look, of which nobody hears. */
export function quietly({ reading, from, to }: AuditRequest): AuditRequest {
  return { reading, from, to, onRejection() {} };
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
function minutesIn(activities: readonly Activity[]): (activity: string) => number {
  const known = new Map(activities.map(({ id, defaultMinutes }) => [id, defaultMinutes]));
  const median = usualMinutes("run");
  return (activity) => known.get(activity) ?? median;
}

/** Hours as answers let them be told. */
function effortModel(minutesOf: (activity: string) => number, answers: Answers): EffortModel {
  const { "hands-on-share": share, "uptime-promise": promise } = answers;
  const cover = promise?.cover ?? "none";
  return {
    minutesOf,
    handsOnShare: typeof share === "number" ? share : undefined,
    cover: cover === "none" ? "8x5" : cover,
  };
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
