import type { ActivityFacts } from "../../src/model/activity-facts.ts";
import type { ActivityLoad, Moments, Period, Workload } from "../../src/model/workload.ts";

const none = { run: 0, transform: 0, unclear: 0 };

/** An activity with nothing known but what is given. */
export function loadOf(given: Partial<ActivityLoad> = {}): ActivityLoad {
  return {
    activity: "desktop",
    tickets: { ...none, run: 100 },
    effortHours: { ...none, run: 25 },
    logged: 0,
    loggedHours: 0,
    months: new Map(),
    lnElapsedByPriority: new Map(),
    withText: 0,
    onSite: 0,
    withReassignments: 0,
    handedOn: 0,
    handedOnTwice: 0,
    withReopens: 0,
    reopened: 0,
    withSla: 0,
    slaBreached: 0,
    resolvers: new Map(),
    samples: [],
    ...given,
  };
}

/** The whole of these activities, over six full months of 2025 unless said otherwise. */
export function workloadOf(
  loads: readonly ActivityLoad[],
  given: Partial<Workload> & { readonly noPeriod?: boolean } = {},
): Workload {
  const { noPeriod = false, ...rest } = given;
  const sum = (of: (load: ActivityLoad) => Workload["tickets"]) =>
    loads.map(of).reduce(
      (all, one) => ({
        run: all.run + one.run,
        transform: all.transform + one.transform,
        unclear: all.unclear + one.unclear,
      }),
      none,
    );
  return {
    tickets: sum(({ tickets }) => tickets),
    effortHours: sum(({ effortHours }) => effortHours),
    logged: loads.reduce((all, { logged }) => all + logged, 0),
    loggedHours: loads.reduce((all, { loggedHours }) => all + loggedHours, 0),
    byDefinition: new Map(),
    doubt: { ofTickets: 0, ofEffort: 0 },
    openForDays: { tickets: 0, aroundTheClock: 0 },
    months: new Map(),
    filled: new Map(),
    openingsByDay: new Map(),
    closuresByDay: new Map(),
    activities: new Map(loads.map((load) => [load.activity, load])),
    applications: new Map(),
    ...(noPeriod ? {} : { period: months(6) }),
    ...rest,
  };
}

/** The first full months of 2025. */
export function months(n: number): Period {
  const names = Array.from({ length: n }, (_, at) => `2025-${String(at + 1).padStart(2, "0")}`);
  const days = Math.round(n * 30.4375);
  return {
    from: "2025-01-01",
    to: `${names.at(-1) ?? "2025-01"}-28`,
    days,
    months: names,
    fullMonths: names,
  };
}

/** So many run tickets in each of the first months of 2025. */
export function monthly(...tickets: readonly number[]): ActivityLoad["months"] {
  return new Map(
    tickets.map((run, at) => [`2025-${String(at + 1).padStart(2, "0")}`, { ...none, run }] as const),
  );
}

/** Sums of n logarithms of hours with the given standard deviation around the given mean. */
export function moments(n: number, { mean = 1, deviation }: { mean?: number; deviation: number }): Moments {
  return { n, sum: n * mean, sumOfSquares: (n - 1) * deviation ** 2 + n * mean ** 2 };
}

export function factsOf(given: Partial<ActivityFacts> = {}): ActivityFacts {
  return {
    id: "desktop",
    title: "Desktop support",
    usually: "run",
    market: 5,
    defaultMinutes: 15,
    delivery: "Managed service provider",
    presumption: "outsource",
    ...given,
  };
}

/** Work that speaks for a supplier on every criterion. */
export function readyToHandOut(given: Partial<ActivityLoad> = {}): ActivityLoad {
  return loadOf({
    tickets: { ...none, run: 600 },
    effortHours: { ...none, run: 150 },
    months: monthly(100, 100, 100, 100, 100, 100),
    lnElapsedByPriority: new Map([["3", moments(600, { deviation: 0.6 })]]),
    withText: 600,
    withReassignments: 600,
    handedOn: 20,
    resolvers: new Map([1, 2, 3, 4, 5, 6].map((resolver) => [resolver, 100])),
    ...given,
  });
}
