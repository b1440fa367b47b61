import type { ClassifiedTicket } from "../model/classified-ticket.ts";
import type { ApplicationLoad } from "../model/workload.ts";
import { classCounts, type ClassCounts } from "./class-counts.ts";
import { inOrder } from "./maps.ts";
import { monthTally, type MonthTally } from "./months.ts";

/** A column with more different values than this does not name applications. */
const mostApplications = 2_000;

export interface ApplicationTally {
  add(classified: ClassifiedTicket): void;
  result(): ReadonlyMap<string, ApplicationLoad>;
}

export function applicationTally(): ApplicationTally {
  const applications = new Map<string, { tickets: ClassCounts; months: MonthTally }>();
  let tooMany = false;
  return {
    add({ ticket: { application, opened }, class: workClass }) {
      if (tooMany || application === undefined) return;
      const load = applications.get(application) ?? { tickets: classCounts(), months: monthTally() };
      load.tickets.add(workClass, 1);
      load.months.add(opened, workClass);
      applications.set(application, load);
      if (applications.size > mostApplications) {
        tooMany = true;
        applications.clear();
      }
    },
    result: () =>
      inOrder(
        new Map(
          [...applications].map(([application, { tickets, months }]) => [
            application,
            { application, tickets: tickets.result(), months: months.result() },
          ]),
        ),
      ),
  };
}
