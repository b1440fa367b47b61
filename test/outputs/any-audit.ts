import fc from "fast-check";
import type { Audit } from "../../src/model/audit.ts";
import { peopleModes } from "../../src/model/audit/people.ts";
import { verdicts } from "../../src/model/verdict.ts";

const text = fc.oneof(
  { weight: 3, arbitrary: fc.lorem({ maxCount: 12 }) },
  fc.string({ unit: "binary", maxLength: 90 }),
  fc.string({ unit: "grapheme", maxLength: 40 }),
  fc.constantFrom(
    "",
    "東京の共有フォルダーへのアクセス権",
    "Zugriffsberechtigungsänderungsantrag".repeat(4),
    "👩‍👩‍👧‍👦".repeat(20),
  ),
);
const amount = fc.oneof(fc.nat(200_000), fc.double({ min: 0, max: 1e300, noNaN: true }), fc.constant(0));
const share = fc.double({ min: 0, max: 1, noNaN: true });
const verdict = fc.constantFrom(...verdicts);
const basis = fc.constantFrom("logged", "estimated", "mixed");
const byClass = fc.record({ run: amount, transform: amount, unclear: amount });
const likely = fc.record({ low: share, high: share });
const range = fc.record({ low: amount, base: amount, high: amount });
const places = fc.array(fc.record({ file: text, record: amount }), { maxLength: 4 });
const load = fc.record({ tickets: amount, hours: amount });
const byBasis = fc.record({ logged: load, "hands-on-share": load, "default-minutes": load });
const points = fc.record({ points: amount, confidence: share });
const bounds = fc.record({ low: share, value: share, high: share });
const monthName = fc.oneof(fc.constantFrom("2025-12", "2026-01", "2026-07-31"), text);
const months = fc.array(fc.record({ month: monthName, run: amount, transform: amount, unclear: amount }), {
  maxLength: 40,
});
const few = <T>(item: fc.Arbitrary<T>) => fc.array(item, { maxLength: 4 });

const file = fc.record({
  name: text,
  bytes: amount,
  sha256: text,
  encoding: fc.record({ name: text, because: text }),
  delimiter: fc.oneof(fc.constantFrom(",", "\t", "\u0001"), text),
  quote: text,
  headerLine: fc.option(amount),
  tracker: fc.option(fc.record({ id: text, name: text, because: text })),
  granularity: fc.record({ kind: fc.constantFrom("ticket", "events", "parts", "duplicates"), because: text }),
  tickets: amount,
  accounting: fc.record({
    records: amount,
    read: amount,
    rejected: amount,
    blank: amount,
    preamble: amount,
    footer: amount,
    merged: amount,
  }),
  columns: fc.dictionary(
    fc.constantFrom("id", "title", "opened", "effort"),
    fc.record({ header: text, column: amount, because: text }),
  ),
  missing: few(fc.record({ field: text, loses: text })),
  warnings: few(fc.record({ code: text, message: text })),
});

const activity = fc.record({
  id: text,
  title: text,
  tickets: amount,
  classSplit: byClass,
  effortHours: amount,
  effortBasis: basis,
  effortByBasis: byBasis,
  defaultMinutes: amount,
  hoursPerMonth: fc.option(amount),
  kinds: fc.dictionary(fc.constantFrom("fulfilment", "alert"), amount),
  months,
  trend: text,
  verdict,
  runnerUp: verdict,
  because: text,
  confidence: share,
  criteria: few(
    fc.record({
      criterion: text,
      title: text,
      score: fc.option(amount),
      weight: amount,
      formula: text,
      because: text,
      coverage: share,
    }),
  ),
  gates: few(
    fc.record({
      gate: text,
      title: text,
      effect: fc.constantFrom("only", "never", "first"),
      verdicts: few(verdict),
      because: text,
    }),
  ),
  notWithout: few(text),
  scores: fc.record({ eliminate: points, automate: points, outsource: points }),
  stability: fc.record({
    share,
    word: fc.constantFrom("stable", "leaning", "fragile"),
    flips: few(
      fc.record({
        by: fc.constantFrom("weight", "threshold", "definition", "unclear", "answer"),
        to: verdict,
        if: text,
      }),
    ),
  }),
  evidence: few(
    fc.record({
      id: text,
      finding: text,
      formula: text,
      known: amount,
      holds: amount,
      samples: places,
      counter: places,
    }),
  ),
  releases: fc.option(range),
  peopleForFourFifths: fc.option(amount),
  samples: places,
});

const firefighting = fc.record({
  parts: few(
    fc.record({
      trait: text,
      tickets: text,
      formula: text,
      weight: amount,
      share: fc.option(share),
      known: amount,
    }),
  ),
  index: fc.option(amount),
  trend: text,
});

const cover = fc.constantFrom("8x5", "12x6", "24x7");
const steps = few(
  fc.record({ what: text, owner: text, before: fc.option(text, { nil: undefined }), done: text }),
);

/** Any audit the schema allows, sensible or not. */
export const anyAudit: fc.Arbitrary<Audit> = fc.record({
  schemaVersion: fc.constant(1),
  tool: fc.record({ name: fc.constant("ktlo"), version: text }),
  definition: fc.record({
    id: fc.oneof(fc.constant("default"), text),
    title: text,
    source: text,
    run: text,
    transform: text,
    unclear: text,
  }),
  input: few(file),
  learning: fc.record({ adapted: fc.boolean() }),
  house: fc.option(
    fc.record({
      file: text,
      message: text,
      tickets: amount,
      rules: few(fc.record({ name: text, tickets: amount })),
      activities: few(text),
      renamed: few(text),
    }),
    { nil: undefined },
  ),
  quality: fc.record({
    grade: fc.constantFrom("A", "B", "C", "D"),
    because: text,
    issues: few(fc.record({ code: text, message: text, effect: text })),
  }),
  period: fc.option(fc.record({ from: monthName, to: monthName, months: amount })),
  split: fc.record({
    tickets: byClass,
    effortHours: byClass,
    effortBasis: basis,
    effortByBasis: byBasis,
    loggedShare: share,
    transformationOfTickets: bounds,
    transformationOfEffort: bounds,
    likelyOfTickets: likely,
    likelyOfEffort: likely,
    months,
    trend: text,
    byDefinition: few(
      fc.record({
        id: text,
        title: text,
        tickets: byClass,
        effortHours: byClass,
        transformationOfTickets: bounds,
        transformationOfEffort: bounds,
      }),
    ),
  }),
  activities: fc.array(activity, { maxLength: 14 }),
  applications: few(
    fc.record({
      application: text,
      tickets: amount,
      classSplit: byClass,
      effortHours: amount,
      firstSeen: fc.option(text),
      perMonth: fc.option(amount),
      repeatShare: fc.option(share),
      reopenShare: fc.option(share),
    }),
  ),
  births: fc.record({
    born: amount,
    runPerMonth: fc.option(range),
    byAge: few(fc.record({ month: amount, applications: amount, runPerMonth: amount })),
    planned: fc.option(amount),
    forecast: fc.option(range),
    message: text,
  }),
  groups: few(
    fc.record({
      group: text,
      teams: amount,
      tickets: amount,
      classSplit: byClass,
      effortHours: amount,
      firefighting,
    }),
  ),
  firefighting,
  uptime: fc.record({
    cover,
    coverSaid: fc.boolean(),
    slaMet: fc.option(share),
    slaKnown: amount,
    restoreTimes: few(
      fc.record({
        priority: fc.option(text),
        urgency: fc.option(amount),
        tickets: amount,
        meanHours: amount,
        medianHours: amount,
        p90Hours: amount,
      }),
    ),
    promise: text,
  }),
  people: fc.record({
    mode: fc.constantFrom(...peopleModes),
    purpose: fc.option(text),
    message: text,
  }),
  keyPeople: fc.option(
    fc.record({
      named: amount,
      found: amount,
      tickets: fc.option(amount),
      effortHours: fc.option(amount),
      classSplit: fc.option(byClass),
      effortSplit: fc.option(byClass),
      activities: few(
        fc.record({
          activity: text,
          title: text,
          shareOfTheirEffort: fc.option(share),
          verdict: text,
          others: amount,
          documentFirst: fc.boolean(),
        }),
      ),
      releasesPerMonth: fc.option(amount),
      message: text,
    }),
  ),
  resolvers: fc.option(few(fc.record({ resolver: text, activities: few(text) })), { nil: undefined }),
  answers: fc.record({
    file: fc.option(text),
    given: few(fc.record({ question: text, number: amount, title: text, answer: text })),
    notApplicable: few(fc.record({ question: text, number: amount, because: text })),
    moved: few(fc.record({ question: text, number: amount, message: text, activities: few(text) })),
    open: amount,
  }),
  moves: few(
    fc.record({
      verdict,
      title: text,
      activities: few(text),
      tickets: amount,
      effortHours: amount,
      because: text,
      releases: fc.option(range),
      stability: share,
    }),
  ),
  savings: fc.record({
    hoursPerMonth: fc.option(range),
    fullTimeEquivalents: fc.option(range),
    cash: fc.option(fc.record({ currency: text, perYear: range, oneOff: range, because: text })),
    cashBecause: text,
    formula: text,
    assumptions: fc.array(fc.record({ id: text, message: text, source: text, year: fc.option(amount) }), {
      maxLength: 9,
    }),
  }),
  goals: fc.record({
    target: fc.option(share),
    saidBy: fc.option(fc.constantFrom("option", "answer")),
    now: share,
    gapHoursPerMonth: fc.option(amount),
    moves: few(
      fc.record({
        activity: text,
        title: text,
        verdict,
        releases: range,
        reaches: share,
        stability: share,
        risk: text,
      }),
    ),
    message: text,
  }),
  roadmap: fc.record({
    days30: steps,
    days60: steps,
    days90: steps,
    stopRules: few(text),
    retained: few(fc.record({ role: text, because: text })),
  }),
  keep: fc.array(fc.record({ activity: text, title: text, because: text }), { maxLength: 9 }),
  risks: few(text),
  howSure: text,
  forReader: text,
  staffing: text,
  gaps: fc.array(
    fc.record({
      about: fc.constantFrom("question", "tickets"),
      question: fc.option(text, { nil: undefined }),
      message: text,
      verdicts: amount,
    }),
    { maxLength: 9 },
  ),
  formulas: few(fc.record({ id: text, formula: text })),
  benchmarks: few(fc.record({ id: text, message: text, source: text, year: amount })),
  rejections: fc.record({
    total: amount,
    first: few(fc.record({ file: text, line: amount, code: text, message: text })),
  }),
});
