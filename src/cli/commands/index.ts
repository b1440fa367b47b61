import type { CliCommand } from "./command.ts";

interface Entry {
  readonly name: string;
  readonly summary: string;
  /** Commands are loaded when they are run, so that none waits for what only another one needs. */
  readonly load: () => Promise<CliCommand>;
}

/** In the order in which the help shows them. */
export const commands: readonly Entry[] = [
  {
    name: "audit",
    summary: "the main job: how much is run, what to do first, what was not understood",
    load: async () => (await import("./audit.ts")).audit,
  },
  {
    name: "tickets",
    summary: "one line per ticket: class, activity, probability and evidence",
    load: async () => (await import("./tickets.ts")).tickets,
  },
  {
    name: "explain",
    summary: "why one ticket was read and classified as it was, and what would change it",
    load: async () => (await import("./explain.ts")).explain,
  },
  {
    name: "columns",
    summary: "how a file was understood: encoding, header, tracker, which column is which field and why",
    load: async () => (await import("./columns.ts")).columns,
  },
  {
    name: "rows",
    summary: "the table as read, before any meaning is given to it: clean UTF-8 CSV with commas",
    load: async () => (await import("./rows.ts")).rows,
  },
  {
    name: "sample",
    summary: "a blind sheet of tickets to label by hand",
    load: async () => (await import("./sample.ts")).sample,
  },
  {
    name: "check",
    summary:
      "reads a labelled sheet back: accuracy, kappa, and the share of transformation corrected for error",
    load: async () => (await import("./check.ts")).check,
  },
  {
    name: "teach",
    summary: "asks about the tickets that teach most, and keeps your answers for later audits",
    load: async () => (await import("./teach.ts")).teach,
  },
  {
    name: "ask",
    summary: "asks what no ticket tells, and keeps your answers for later audits",
    load: async () => (await import("./ask.ts")).ask,
  },
  {
    name: "list",
    summary:
      "what ktlo knows: fields, trackers, activities, signals, aspects, definitions, criteria, gates, traits, questions, outputs",
    load: async () => (await import("./list.ts")).list,
  },
  {
    name: "schema",
    summary: "the JSON Schema of a file that ktlo writes or reads",
    load: async () => (await import("./schema.ts")).schema,
  },
];
