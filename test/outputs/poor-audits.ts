import type { Audit } from "../../src/model/audit.ts";
import { exampleAudit } from "./example-audit.ts";

const none = { run: 0, transform: 0, unclear: 0 };
const nothing = { tickets: 0, hours: 0 };
const noHours = { logged: nothing, "hands-on-share": nothing, "default-minutes": nothing };

/** All that cannot be told without tickets that tell. */
const untold: Pick<
  Audit,
  | "applications"
  | "births"
  | "groups"
  | "firefighting"
  | "uptime"
  | "people"
  | "keyPeople"
  | "resolvers"
  | "answers"
  | "moves"
  | "savings"
  | "goals"
  | "roadmap"
  | "keep"
  | "risks"
  | "howSure"
  | "gaps"
  | "benchmarks"
> = {
  applications: [],
  births: {
    born: 0,
    runPerMonth: null,
    byAge: [],
    planned: null,
    forecast: null,
    message: "No column names an application",
  },
  groups: [],
  firefighting: { parts: [], index: null, trend: "" },
  uptime: { cover: "8x5", coverSaid: false, slaMet: null, slaKnown: 0, restoreTimes: [], promise: "" },
  people: { mode: "group", purpose: null, message: "" },
  keyPeople: null,
  resolvers: undefined,
  answers: { file: null, given: [], notApplicable: [], moved: [], open: 27 },
  moves: [],
  savings: {
    hoursPerMonth: null,
    fullTimeEquivalents: null,
    cash: null,
    cashBecause: "",
    formula: "",
    assumptions: [],
  },
  goals: { target: null, saidBy: null, now: 0, gapHoursPerMonth: null, moves: [], message: "" },
  roadmap: { days30: [], days60: [], days90: [], stopRules: [], retained: [] },
  keep: [],
  risks: [],
  howSure: "",
  gaps: [],
  benchmarks: [],
};

/** A file with a header and nothing below it. */
export const noTickets: Audit = {
  ...exampleAudit,
  ...untold,
  input: exampleAudit.input.slice(0, 1).map((file) => ({
    ...file,
    tickets: 0,
    accounting: { records: 0, read: 0, rejected: 0, blank: 0, preamble: 0, footer: 0, merged: 0 },
    warnings: [],
  })),
  quality: { grade: "D", because: "the file has a header and no tickets", issues: [] },
  period: null,
  split: {
    tickets: none,
    effortHours: none,
    effortBasis: "estimated",
    effortByBasis: noHours,
    loggedShare: 0,
    transformationOfTickets: { low: 0, value: 0, high: 0 },
    transformationOfEffort: { low: 0, value: 0, high: 0 },
    likelyOfTickets: { low: 0, high: 1 },
    likelyOfEffort: { low: 0, high: 1 },
    months: [],
    trend: "",
    byDefinition: [],
  },
  activities: [],
  rejections: { total: 0, first: [] },
};

/** Codes without a text: nothing can be told, and no date says when. */
export const allUnclear: Audit = {
  ...exampleAudit,
  ...untold,
  quality: { grade: "D", because: "no column says what a ticket is about", issues: [] },
  period: null,
  split: {
    tickets: { run: 0, transform: 0, unclear: 412 },
    effortHours: { run: 0, transform: 0, unclear: 137.3 },
    effortBasis: "estimated",
    effortByBasis: { ...noHours, "default-minutes": { tickets: 412, hours: 137.3 } },
    loggedShare: 0,
    transformationOfTickets: { low: 0, value: 0, high: 1 },
    transformationOfEffort: { low: 0, value: 0, high: 1 },
    likelyOfTickets: { low: 0, high: 1 },
    likelyOfEffort: { low: 0, high: 1 },
    months: [],
    trend: "no dates, so no trend",
    byDefinition: ["strict", "default"].map((id) => ({
      id,
      title: id,
      tickets: { run: 0, transform: 0, unclear: 412 },
      effortHours: { run: 0, transform: 0, unclear: 137.3 },
      transformationOfTickets: { low: 0, value: 0, high: 1 },
      transformationOfEffort: { low: 0, value: 0, high: 1 },
    })),
  },
  activities: exampleAudit.activities
    .filter(({ id }) => id === "unclassified")
    .map((activity) => ({
      ...activity,
      tickets: 412,
      classSplit: { run: 0, transform: 0, unclear: 412 },
      effortHours: 137.3,
      hoursPerMonth: null,
      because: "the text does not say what kind of work it is",
    })),
};
