import fc from "fast-check";
import type { Audit } from "../../src/model/audit.ts";
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
const range = fc.record({ low: share, high: share });
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
  defaultMinutes: amount,
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
  samples: few(fc.record({ file: text, record: amount })),
});

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
    loggedShare: share,
    transformationOfTickets: bounds,
    transformationOfEffort: bounds,
    likelyOfTickets: range,
    likelyOfEffort: range,
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
      firstSeen: fc.option(text),
      perMonth: fc.option(amount),
    }),
  ),
  moves: few(
    fc.record({
      verdict,
      title: text,
      activities: few(text),
      tickets: amount,
      effortHours: amount,
      because: text,
    }),
  ),
  keep: fc.array(fc.record({ activity: text, title: text, because: text }), { maxLength: 9 }),
  gaps: fc.array(text, { maxLength: 9 }),
  rejections: fc.record({
    total: amount,
    first: few(fc.record({ file: text, line: amount, code: text, message: text })),
  }),
});
