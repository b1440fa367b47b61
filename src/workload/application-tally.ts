import type { ClassifiedTicket } from "../model/classified-ticket.ts";
import type { Effort } from "../model/counted-ticket.ts";
import type { Repeats } from "../model/repetition.ts";
import type { ApplicationLoad } from "../model/workload.ts";
import { reopened } from "../traits/reopened.ts";
import { classCounts, hoursOf, type ClassCounts } from "./class-counts.ts";
import { increase, inOrder } from "./maps.ts";
import { monthTally, type MonthTally } from "./months.ts";
import { noRepeats, repeatTally, threadsForParts } from "./repeats.ts";
import type { ToldFacts } from "./facts.ts";
import { isInterruption } from "./is-interruption.ts";

/** A column with more different values than this does not name applications. */
const mostApplications = 2_000;

export interface ApplicationTally {
  add(classified: ClassifiedTicket, facts: ToldFacts, effort: Effort): void;
  result(): ReadonlyMap<string, ApplicationLoad>;
}

interface Application {
  readonly tickets: ClassCounts;
  readonly seconds: ClassCounts;
  readonly months: MonthTally;
  readonly activities: Map<string, number>;
  readonly reopened: { known: number; holds: number };
}

export function applicationTally(): ApplicationTally {
  const applications = new Map<string, Application>();
  const repeats = repeatTally(threadsForParts);
  let tooMany = false;
  return {
    add(classified, facts, effort) {
      const { ticket, activity, class: workClass } = classified;
      if (tooMany || ticket.application === undefined) return;
      const application = applications.get(ticket.application) ?? newApplication();
      applications.set(ticket.application, application);
      application.tickets.add(workClass, 1);
      application.seconds.add(workClass, effort.seconds);
      application.months.add(ticket.opened, workClass);
      increase(application.activities, activity);
      const again = facts.traits.get(reopened.id);
      application.reopened.known += again === undefined ? 0 : 1;
      application.reopened.holds += again === true ? 1 : 0;
      repeats.add({ ticket, activity, interruption: isInterruption(facts), part: ticket.application });
      if (applications.size > mostApplications) {
        tooMany = true;
        applications.clear();
      }
    },
    result() {
      const { parts } = repeats.result();
      const loads = [...applications].map(
        ([name, all]) => [name, loadOf(name, all, parts.get(name) ?? noRepeats)] as const,
      );
      return inOrder(new Map(loads));
    },
  };
}

function newApplication(): Application {
  return {
    tickets: classCounts(),
    seconds: classCounts(),
    months: monthTally(),
    activities: new Map(),
    reopened: { known: 0, holds: 0 },
  };
}

function loadOf(application: string, all: Application, repeats: Repeats): ApplicationLoad {
  const { tickets, seconds, months, activities } = all;
  return {
    application,
    tickets: tickets.result(),
    effortHours: hoursOf(seconds),
    months: months.result(),
    activities: inOrder(activities),
    repeats,
    reopened: { ...all.reopened },
  };
}
