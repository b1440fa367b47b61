import type { Repeats } from "../model/repetition.ts";
import type { Ticket } from "../model/ticket.ts";
import type { Sample } from "../model/sample.ts";
import { leastPrints } from "../model/least-prints.ts";
import { inOrder } from "./maps.ts";
import { sampleOf } from "./samples.ts";
import { threadPrint } from "./thread-key.ts";
import { withVisit, type Visit } from "./visits.ts";

/** An interruption that comes again within so many days was not ended (the domain's formula for quality). */
const daysBefore = 30;
/** What 2,000 requesters tell is within two points of what all would tell, and the days of each are kept in memory. */
const mostThreads = 2_000;
/** Of the whole export, and where many parts are told apart: each of them must be among those that are kept. */
export const threadsForParts = 20_000;
const mostSamples = 4;
/**
 * Whoever asks so often, and on most days at that, is a mailbox, a monitor or an interface and not one person: domain
 * judgement.
 */
const often = 50;

export const noRepeats: Repeats = { of: 0, known: 0, compared: 0, repeated: 0, samples: [] };

/** What one requester had in one activity and application. */
interface Thread {
  readonly part: string | undefined;
  /** In the order of their days. */
  visits: readonly Visit[];
}

export interface RepeatTally {
  /** Of a part, such as an application, the repeats are told apart. Tickets that are no interruptions are passed over. */
  add(given: {
    readonly ticket: Ticket;
    readonly activity: string;
    readonly interruption: boolean;
    readonly part?: string | undefined;
  }): void;
  result(): { readonly all: Repeats; readonly parts: ReadonlyMap<string, Repeats> };
}

/** Which interruptions come again. A requester is a number at once; nobody is counted or named. */
export function repeatTally(most = mostThreads): RepeatTally {
  const threads = leastPrints<Thread>(most);
  const all = { of: 0, known: 0 };
  const parts = new Map<string, { of: number; known: number }>();
  return {
    add({ ticket, activity, interruption, part }) {
      if (!interruption) return;
      const print = threadPrint(ticket, activity, part);
      const { opened, origin } = ticket;
      const isKnown = print !== undefined && opened !== undefined;
      for (const counts of part === undefined ? [all] : [all, countsOf(part)]) {
        counts.of += 1;
        counts.known += isKnown ? 1 : 0;
      }
      if (!isKnown) return;
      const thread = threads.of(print, () => ({ part, visits: [] }));
      if (thread !== undefined) thread.visits = withVisit(thread.visits, opened, origin);
    },
    result() {
      const kept = threads.result().map(([, thread]) => thread);
      const byPart = new Map<string | undefined, Thread[]>();
      for (const thread of kept) {
        const same = byPart.get(thread.part);
        if (same === undefined) byPart.set(thread.part, [thread]);
        else same.push(thread);
      }
      return {
        all: { ...all, ...followedUp(kept) },
        parts: inOrder(
          new Map(
            [...parts].map(([part, counts]) => [part, { ...counts, ...followedUp(byPart.get(part) ?? []) }]),
          ),
        ),
      };
    },
  };

  function countsOf(part: string): { of: number; known: number } {
    const counts = parts.get(part) ?? { of: 0, known: 0 };
    parts.set(part, counts);
    return counts;
  }
}

function followedUp(threads: readonly Thread[]): Pick<Repeats, "compared" | "repeated" | "samples"> {
  let [compared, repeated] = [0, 0];
  const places: Sample[] = [];
  for (const { visits } of threads) {
    if (isNobody(visits)) continue;
    let before = -Infinity;
    for (const { day, tickets, file, record } of visits) {
      // Of several on one day the first is no repeat, unless there was one on an earlier day.
      const again = day - before <= daysBefore ? tickets : tickets - 1;
      compared += tickets;
      repeated += again;
      if (again > 0) places.push({ file, record });
      before = day;
    }
  }
  return { compared, repeated, samples: sampleOf(places, mostSamples) };
}

function isNobody(visits: readonly Visit[]): boolean {
  const tickets = visits.reduce((sum, visit) => sum + visit.tickets, 0);
  const [first, last] = [visits[0]?.day ?? 0, visits.at(-1)?.day ?? 0];
  return tickets >= often && tickets > last - first;
}
