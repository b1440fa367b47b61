import { readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { addsUp, headers, read } from "../ingest/read.ts";

/** Every fixture: which tracker wrote it, how many tickets it holds, and some columns that must be found. */
const fixtures: readonly (readonly [
  file: string,
  tracker: string | undefined,
  tickets: number,
  columns: object,
])[] = [
  [
    "autotask/tickets.csv",
    "autotask",
    24,
    {
      id: "Ticket Number",
      title: "Title",
      opened: "Created",
      assignee: "Primary Resource",
      effort: "Total Hours Worked",
    },
  ],
  [
    "azure-devops/flat.csv",
    "azure-devops",
    26,
    { id: "ID", title: "Title", opened: "Created Date", assignee: "Assigned To", effort: "Completed Work" },
  ],
  ["azure-devops/tree.csv", "azure-devops", 12, { id: "ID", title: "Title 1", assignee: "Assigned To" }],
  [
    "connectwise/service-board.csv",
    "connectwise",
    24,
    {
      id: "Ticket #",
      title: "Summary Description",
      opened: "Date Entered",
      assignee: "Resources",
      effort: "Actual Hours",
      duration: "Age",
    },
  ],
  [
    "example/tickets.csv",
    "servicenow",
    1402,
    {
      id: "number",
      title: "short_description",
      opened: "opened_at",
      assignee: "assigned_to",
      effort: "time_worked",
    },
  ],
  ["excel/gespeichert.csv", undefined, 6, { id: "Nr", title: "Betreff", opened: "Datum", effort: "Stunden" }],
  [
    "freshservice/tickets.csv",
    "freshservice",
    26,
    {
      id: "Ticket Id",
      title: "Subject",
      opened: "Created Time",
      assignee: "Agent",
      effort: "Time Tracked",
      duration: "Resolution Time (in Hrs)",
    },
  ],
  [
    "github/issues.csv",
    "github",
    26,
    { id: "number", title: "title", opened: "createdAt", assignee: "assignees" },
  ],
  [
    "gitlab/issues.csv",
    "gitlab",
    24,
    {
      id: "Issue ID",
      title: "Title",
      opened: "Created At (UTC)",
      assignee: "Assignee",
      effort: "Time Spent",
    },
  ],
  [
    "glpi/tickets.csv",
    "glpi",
    24,
    { id: "ID", title: "Titre", opened: "Date d'ouverture", assignee: "Attribué à - Technicien" },
  ],
  ["hostile/day-first.csv", undefined, 5, { id: "Ticket", title: "Subject", opened: "Opened" }],
  [
    "hostile/formulas.csv",
    "servicenow",
    7,
    { id: "number", title: "short_description", opened: "opened_at" },
  ],
  [
    "hostile/impossible-dates.csv",
    "servicenow",
    9,
    { id: "number", title: "short_description", opened: "opened_at" },
  ],
  [
    "hostile/personal-data.csv",
    "servicenow",
    4,
    { id: "number", title: "short_description", opened: "opened_at", assignee: "assigned_to" },
  ],
  [
    "hostile/quote-never-closed.csv",
    "servicenow",
    5,
    { id: "number", title: "short_description", opened: "opened_at" },
  ],
  ["hostile/undecidable-dates.csv", undefined, 4, { id: "Ticket", title: "Subject", opened: "Opened" }],
  [
    "jira/all-fields.csv",
    "jira",
    40,
    { id: "Issue key", title: "Summary", opened: "Created", assignee: "Assignee", effort: "Time Spent" },
  ],
  [
    "manageengine/requests.csv",
    "manageengine-servicedesk-plus",
    24,
    {
      id: "RequestID",
      title: "Subject",
      opened: "Created Time",
      assignee: "Technician",
      duration: "Time Elapsed",
    },
  ],
  [
    "monday/board.csv",
    "monday",
    19,
    {
      id: "Item ID (auto generated)",
      title: "Name",
      opened: "Date",
      assignee: "Person",
      effort: "Time tracking",
    },
  ],
  [
    "otrs/search.csv",
    "otrs",
    24,
    {
      id: "Ticketnummer",
      title: "Betreff",
      opened: "Erstellt",
      assignee: "Besitzer",
      effort: "AccountedTime",
      duration: "SolutionInMin",
    },
  ],
  [
    "redmine/issues.csv",
    "redmine",
    26,
    { id: "#", title: "Thema", opened: "Angelegt", assignee: "Zugewiesen an", effort: "Aufgewendete Zeit" },
  ],
  [
    "request-tracker/default-list.tsv",
    "request-tracker",
    20,
    { id: "id", title: "Subject", assignee: "Owner" },
  ],
  [
    "request-tracker/own-format.tsv",
    "request-tracker",
    20,
    { id: "id", title: "Subject", opened: "Created", assignee: "Owner", effort: "TimeWorked" },
  ],
  [
    "salesforce/cases.csv",
    "salesforce-cases",
    22,
    {
      id: "Case Number",
      title: "Subject",
      opened: "Date/Time Opened",
      assignee: "Case Owner",
      duration: "Age (Hours)",
    },
  ],
  [
    "servicenow/incidents.csv",
    "servicenow",
    68,
    {
      id: "number",
      title: "short_description",
      opened: "opened_at",
      assignee: "assigned_to",
      effort: "time_worked",
    },
  ],
  [
    "servicenow/requests.csv",
    "servicenow",
    22,
    { id: "number", title: "short_description", opened: "opened_at", assignee: "assigned_to" },
  ],
  [
    "spiceworks/tickets.csv",
    "spiceworks",
    23,
    {
      id: "Ticket Number",
      title: "Summary",
      opened: "Created On",
      assignee: "Assigned To",
      effort: "Time Spent",
    },
  ],
  [
    "topdesk/meldingen.csv",
    "topdesk",
    22,
    {
      id: "Meldingnummer",
      title: "Korte omschrijving",
      opened: "Aanmelddatum",
      assignee: "Behandelaar",
      effort: "Bestede tijd",
    },
  ],
  [
    "uci-event-log/incident_event_log.csv",
    "uci-event-log",
    12,
    { id: "number", opened: "opened_at", assignee: "assigned_to" },
  ],
  [
    "unknown-tracker/stoerungen.csv",
    undefined,
    28,
    { id: "lfd. Meldung", title: "Was ist los?", opened: "gemeldet am", effort: "Aufwand (Std.)" },
  ],
  [
    "worklog/november.csv",
    "tempo",
    8,
    { id: "Issue Key", title: "Issue summary", opened: "Work date", assignee: "Full name", effort: "Hours" },
  ],
  [
    "zendesk/view.csv",
    "zendesk",
    24,
    {
      id: "Id",
      title: "Subject",
      opened: "Created at",
      assignee: "Assignee",
      duration: "Full resolution time in minutes",
    },
  ],
];

test.each(fixtures)("%s is of %s and holds %i tickets", async (file, tracker, tickets, columns) => {
  const result = await read(readFileSync(new URL(`../../fixtures/${file}`, import.meta.url)));
  expect(result.file.tracker?.id).toBe(tracker);
  expect(result.tickets).toHaveLength(tickets);
  expect(headers(result)).toMatchObject(columns);
  expect(addsUp(result.file)).toBe(true);
});
