import type { Audit } from "../../src/model/audit.ts";
import { exampleAudit } from "./example-audit.ts";

const none = { run: 0, transform: 0, unclear: 0 };

/** A file with a header and nothing below it. */
export const noTickets: Audit = {
  ...exampleAudit,
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
  moves: [],
  keep: [],
  gaps: [],
  rejections: { total: 0, first: [] },
};

/** Codes without a text: nothing can be told, and no date says when. */
export const allUnclear: Audit = {
  ...exampleAudit,
  quality: { grade: "D", because: "no column says what a ticket is about", issues: [] },
  period: null,
  split: {
    tickets: { run: 0, transform: 0, unclear: 412 },
    effortHours: { run: 0, transform: 0, unclear: 137.3 },
    effortBasis: "estimated",
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
      because: "the text does not say what kind of work it is",
    })),
  moves: [],
  keep: [],
};
