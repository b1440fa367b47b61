import type { Audit } from "../model/audit.ts";
import { isCounted } from "../model/counted.ts";
import type { ApplicationLoad, Period, Workload } from "../model/workload.ts";
import { ticketsIn } from "../model/tickets-in.ts";
import { total } from "../model/workload.ts";

type Application = Audit["applications"][number];

/** What each application costs to keep running, the heaviest first. */
export function applicationsOf({ applications, period, traits }: Workload): Application[] {
  return [...applications.values()]
    .map((load): Application => ({
      application: load.application,
      tickets: total(load.tickets),
      classSplit: { ...load.tickets },
      effortHours: total(load.effortHours),
      repeatShare: load.repeats.compared < leastKnown ? null : load.repeats.repeated / load.repeats.compared,
      reopenShare:
        load.reopened.known < leastKnown || !isCounted("reopened", traits)
          ? null
          : load.reopened.holds / load.reopened.known,
      firstSeen: [...load.months.keys()][0] ?? null,
      perMonth: perMonth(load, period),
    }))
    .toSorted((a, b) => b.tickets - a.tickets || (a.application < b.application ? -1 : 1));
}

/** Fewer tickets do not tell whether they come again, or are opened again: domain judgement. */
const leastKnown = 30;

/** Over the full months since it was first seen; the month of its birth is a part of a month, unless it is older. */
function perMonth(load: ApplicationLoad, period: Period | undefined): number | null {
  const [born] = load.months.keys();
  const firstFull = period?.fullMonths[0];
  if (born === undefined || period === undefined || firstFull === undefined) return null;
  const counted = period.fullMonths.filter((month) => (born <= firstFull ? true : month > born));
  const tickets = counted.reduce((sum, month) => sum + ticketsIn(load, month), 0);
  return counted.length === 0 ? null : tickets / counted.length;
}
