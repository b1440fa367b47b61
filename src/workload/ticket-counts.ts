import type { ActivityFacts } from "../model/activity-facts.ts";
import type { ClassifiedTicket } from "../model/classified-ticket.ts";
import type { CountedTicket, TicketCounts } from "../model/counted-ticket.ts";
import { contentPrints } from "./content-words.ts";
import { counting } from "./counting.ts";
import { monthOf } from "./days.ts";
import type { EffortModel } from "./effort.ts";
import type { ToldFacts } from "./facts.ts";
import { numbering } from "./numbering.ts";
import { coveredSeconds, elapsedSeconds, endOf } from "./open-time.ts";
import { rankOf } from "./places.ts";
import { resolverPrint } from "./resolver-tally.ts";
import { threadPrint } from "./thread-key.ts";

/** Tickets, one after the other, with all that a tally would count of them. */
export function ticketCounts(
  model: EffortModel,
  {
    catalogue,
    shown,
    isPerson,
  }: {
    readonly catalogue: readonly ActivityFacts[];
    /** Text without the names of the export. */
    readonly shown: (text: string) => string;
    /** Whether somebody of the export is called so. */
    readonly isPerson: (name: string) => boolean;
  },
): (classified: ClassifiedTicket) => CountedTicket {
  const { effortOf, factsOf } = counting(model, catalogue);
  const numbers = { words: numbering(), resolvers: numbering(), groups: numbering(), threads: numbering() };
  return (classified) => ({
    classified,
    effort: effortOf(classified),
    shown,
    // Worked out when somebody asks: it takes a while, and not every format prints it.
    get counts() {
      return countsOf(classified, factsOf(classified));
    },
  });

  function countsOf({ ticket, activity }: ClassifiedTicket, facts: ToldFacts): TicketCounts {
    const { opened, origin, group, application } = ticket;
    return {
      month: opened === undefined ? undefined : monthOf(opened),
      resolved: endOf(ticket),
      elapsedHours: inHours(elapsedSeconds(ticket)),
      businessHours: inHours(coveredSeconds(ticket, model.cover)),
      urgency: facts.urgency,
      application: application === undefined || isPerson(application) ? undefined : application,
      traits: Object.fromEntries(facts.traits),
      words: contentPrints(ticket).flatMap((print) => numbers.words(print) ?? []),
      resolver: numbered(resolverPrint(ticket), numbers.resolvers),
      group: numbered(group, numbers.groups),
      thread: numbered(threadPrint(ticket, activity), numbers.threads),
      lot: rankOf(origin),
    };
  }
}

function inHours(seconds: number | undefined): number | undefined {
  return seconds === undefined ? undefined : seconds / 3600;
}

function numbered(
  what: string | number | undefined,
  number: (what: string | number) => number | undefined,
): number | undefined {
  return what === undefined ? undefined : number(what);
}
