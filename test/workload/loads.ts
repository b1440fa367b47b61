import type { ActivityFacts } from "../../src/model/activity-facts.ts";
import type { Alike } from "../../src/model/repetition.ts";
import type {
  ActivityLoad,
  ApplicationLoad,
  BasisLoad,
  ByBasis,
  ByClass,
  Moments,
  Period,
  Traits,
  Workload,
} from "../../src/model/workload.ts";

const none = { run: 0, transform: 0, unclear: 0 };
const noTime = { n: 0, sumHours: 0, meanHours: undefined, medianHours: undefined, p90Hours: undefined };
const noRepeats = { of: 0, known: 0, compared: 0, repeated: 0, samples: [], counter: [] };
const nothingAlike: Alike = {
  of: 100,
  drawn: 100,
  compared: 0,
  alike: 0,
  clusters: [],
  samples: { for: [] },
};

/** How many have a trait, of how many that tell: { "on-site": [3, 100] }. */
export function traits(counts: Readonly<Record<string, readonly [holds: number, known: number]>>): Traits {
  return new Map(
    Object.entries(counts).map(([id, [holds, known]]) => [id, { known, holds, samples: [], counter: [] }]),
  );
}

/** So many of so many compared tickets are nearly the same as others. */
export function alike(n: number, compared: number): Alike {
  return { of: compared, drawn: compared, compared, alike: n, clusters: [], samples: { for: [] } };
}

/** No ticket says how long it was open. */
function allDefaults(hours: ByClass): ActivityLoad["otherwise"] {
  return { logged: { ...none }, open: { ...none }, undated: hours, defaults: hours };
}

export function allEstimated(minutes: BasisLoad): ByBasis {
  const nothing = { tickets: 0, hours: 0 };
  return { logged: nothing, "hands-on-share": nothing, "default-minutes": minutes };
}

function summed(loads: readonly ActivityLoad[]): ByBasis {
  const of = (basis: keyof ByBasis) =>
    loads.reduce(
      ({ tickets, hours }, { byBasis }) => ({
        tickets: tickets + byBasis[basis].tickets,
        hours: hours + byBasis[basis].hours,
      }),
      { tickets: 0, hours: 0 },
    );
  return {
    logged: of("logged"),
    "hands-on-share": of("hands-on-share"),
    "default-minutes": of("default-minutes"),
  };
}

/** An activity with nothing known but what is given. */
export function loadOf(given: Partial<ActivityLoad> = {}): ActivityLoad {
  return {
    activity: "desktop",
    tickets: { ...none, run: 100 },
    effortHours: { ...none, run: 25 },
    byBasis: allEstimated({ tickets: 100, hours: 25 }),
    otherwise: allDefaults(given.effortHours ?? { ...none, run: 25 }),
    byDefinition: new Map(),
    months: new Map(),
    kinds: new Map(),
    lnElapsedByPriority: new Map(),
    slowest: [],
    fastest: [],
    traits: new Map(),
    alike: nothingAlike,
    repeats: noRepeats,
    storms: { of: 100, compared: 0, tickets: 0, days: 0, largest: [] },
    vocabulary: { tickets: 100, words: 0, unknown: 0 },
    resolvers: new Map(),
    samples: [],
    ...given,
  };
}

/** An application with nothing known but what is given. */
export function applicationOf(
  given: Partial<ApplicationLoad> & { readonly application: string },
): ApplicationLoad {
  return {
    tickets: { ...none },
    effortHours: { ...none },
    months: new Map(),
    activities: new Map(),
    repeats: noRepeats,
    reopened: { known: 0, holds: 0 },
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
    byBasis: summed(loads),
    cover: "8x5",
    byDefinition: new Map(),
    doubt: { ofTickets: 0, ofEffort: 0 },
    openForDays: { tickets: 0, aroundTheClock: 0 },
    months: new Map(),
    filled: new Map(),
    openingsByDay: new Map(),
    closuresByDay: new Map(),
    openedOn: new Map(),
    closedOn: new Map(),
    activities: new Map(loads.map((load) => [load.activity, load])),
    applications: new Map(),
    groups: new Map(),
    traits: new Map(),
    repeats: noRepeats,
    monthlyTraits: new Map(),
    mttr: { all: noTime, byPriority: [], untold: 0 },
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
    traits: traits({
      "on-site": [0, 600],
      "handed-on": [20, 600],
      "handed-on-twice": [0, 600],
      standard: [0, 600],
      avoidable: [0, 600],
    }),
    alike: alike(300, 600),
    vocabulary: { tickets: 600, words: 3_000, unknown: 450 },
    resolvers: new Map([1, 2, 3, 4, 5, 6].map((resolver) => [resolver, 100])),
    ...given,
  });
}
