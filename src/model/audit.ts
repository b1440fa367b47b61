import { z } from "zod";
import { activity } from "./audit/activity.ts";
import { answers } from "./audit/answers.ts";
import { application, births } from "./audit/applications.ts";
import { firefighting, group, uptime } from "./audit/firefighting.ts";
import { keyPeople, people, resolver } from "./audit/people.ts";
import { gap, goals, move, roadmap } from "./audit/plan.ts";
import { benchmark, savings } from "./audit/savings.ts";
import { boundedShare, byBasis, byClass, month, place, share } from "./audit/shared.ts";

/** The physical records of a file and what became of each: the parts add up to `records`. */
const accounting = z.strictObject({
  /** All records of the file but the header row. */
  records: z.number(),
  /** Records that became a ticket of their own. */
  read: z.number(),
  rejected: z.number(),
  blank: z.number(),
  /** Lines above the header, repeated headers and group headings. */
  preamble: z.number(),
  footer: z.number(),
  /** Further records of a ticket that was read already. */
  merged: z.number(),
});

const warning = z.strictObject({ code: z.string(), message: z.string() });

const columnChoice = z.strictObject({
  header: z.string(),
  /** From 1. */
  column: z.number(),
  format: z.string().optional(),
  because: z.string(),
});

const file = z.strictObject({
  /** As the user wrote it; "-" is standard input. */
  name: z.string(),
  bytes: z.number(),
  sha256: z.string(),
  encoding: z.strictObject({ name: z.string(), because: z.string() }),
  delimiter: z.string(),
  quote: z.string(),
  headerLine: z.number().nullable(),
  tracker: z.strictObject({ id: z.string(), name: z.string(), because: z.string() }).nullable(),
  granularity: z.strictObject({
    kind: z.enum(["ticket", "events", "parts", "duplicates"]),
    because: z.string(),
  }),
  tickets: z.number(),
  accounting,
  columns: z.record(z.string(), columnChoice),
  /** Fields no column was found for, each with what the report loses by it. */
  missing: z.array(z.strictObject({ field: z.string(), loses: z.string() })),
  warnings: z.array(warning),
});

/** The same tickets, split by one definition of transformation. */
const underDefinition = z.strictObject({
  id: z.string(),
  title: z.string(),
  tickets: byClass,
  effortHours: byClass,
  transformationOfTickets: boundedShare,
  transformationOfEffort: boundedShare,
});

/** The whole result: serialisable and self-contained, every word a report prints is in it. */
export const auditSchema = z.strictObject({
  schemaVersion: z.literal(1),
  tool: z.strictObject({ name: z.literal("ktlo"), version: z.string() }),
  /** By which definition everything below is split. */
  definition: z.strictObject({
    id: z.string(),
    title: z.string(),
    source: z.string(),
    run: z.string(),
    transform: z.string(),
    unclear: z.string(),
  }),
  input: z.array(file),
  /** What the audit owes to the rules of the house; absent where there are none. */
  house: z
    .strictObject({
      /** As the user wrote it. */
      file: z.string(),
      message: z.string(),
      /** Tickets that a rule decided. */
      tickets: z.number(),
      /** In the order of the file. */
      rules: z.array(z.strictObject({ name: z.string(), tickets: z.number() })),
      /** Ids of the activities that were added, and of those that were renamed. */
      activities: z.array(z.string()),
      renamed: z.array(z.string()),
    })
    .optional(),
  /** What the labels of single tickets owe to the others of the export, and to people who were asked. */
  learning: z.strictObject({
    /** The habits of this organisation were learned from the tickets that were sure. */
    adapted: z.boolean(),
    answers: z
      .strictObject({ file: z.string(), message: z.string(), given: z.number(), found: z.number() })
      .optional(),
  }),
  quality: z.strictObject({
    grade: z.enum(["A", "B", "C", "D"]),
    because: z.string(),
    issues: z.array(
      z.strictObject({
        code: z.string(),
        message: z.string(),
        effect: z.string(),
        /** Tickets that show it, and one that does not; absent where single tickets do not. */
        samples: z.array(place).optional(),
        counter: z.array(place).optional(),
      }),
    ),
  }),
  /** By the opening dates, whole months counted; null where the export has none. */
  period: z.strictObject({ from: z.string(), to: z.string(), months: z.number() }).nullable(),
  split: z.strictObject({
    tickets: byClass,
    effortHours: byClass,
    effortBasis: z.enum(["logged", "estimated", "mixed"]),
    effortByBasis: byBasis,
    /** Share of tickets with a logged effort. */
    loggedShare: share,
    transformationOfTickets: boundedShare,
    transformationOfEffort: boundedShare,
    /** Where these shares lie in 95 of 100 exports, the classifier's own error included. */
    likelyOfTickets: z.strictObject({ low: share, high: share }),
    likelyOfEffort: z.strictObject({ low: share, high: share }),
    months: z.array(month),
    trend: z.string(),
    /** From the narrowest definition to the widest; the share of finance lies where the work puts it. */
    byDefinition: z.array(underDefinition),
  }),
  activities: z.array(activity),
  applications: z.array(application),
  births,
  /** Empty where the export names no teams, or nothing may be said of people. */
  groups: z.array(group),
  firefighting,
  uptime,
  people,
  /** Null where nobody was named. */
  keyPeople: keyPeople.nullable(),
  /** Only where pseudonyms were asked for. */
  resolvers: z.array(resolver).optional(),
  answers,
  moves: z.array(move),
  savings,
  goals,
  roadmap,
  /** What not to hand out or change, each with its reason. */
  keep: z.array(z.strictObject({ activity: z.string(), title: z.string(), because: z.string() })),
  /** What could go wrong, the gravest first. */
  risks: z.array(z.string()),
  /** What concerns whoever reads it, by the role they gave; absent where none was given. */
  forReader: z.string().optional(),
  /** Tickets for each user and hours as full-time jobs, set against what was said; absent where nobody said it. */
  staffing: z.string().optional(),
  /** How sure all of this is, in one sentence. */
  howSure: z.string(),
  /** What is not known, what could turn most verdicts first. */
  gaps: z.array(gap),
  benchmarks: z.array(benchmark),
  /** How numbers are computed from the lines of `ktlo tickets`, where no formula stands beside them. */
  formulas: z.array(z.strictObject({ id: z.string(), formula: z.string() })),
  rejections: z.strictObject({
    total: z.number(),
    first: z.array(
      z.strictObject({
        file: z.string(),
        line: z.number(),
        column: z.string().optional(),
        code: z.string(),
        message: z.string(),
      }),
    ),
  }),
});

export type Audit = z.infer<typeof auditSchema>;
export type AuditFile = Audit["input"][number];
export type AuditActivity = Audit["activities"][number];
