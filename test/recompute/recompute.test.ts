import { mkdtempSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import fc from "fast-check";
import { expect, test } from "vitest";
import { anyExport } from "./any-export.ts";
import type { Answered } from "./criteria.ts";
import { disagreements, printed } from "./held.ts";

const example = "fixtures/example/tickets.csv";

test.each([
  [example],
  ["fixtures/worklog/november.csv"],
  ["fixtures/glpi/tickets.csv"],
  ["fixtures/servicenow/incidents.csv"],
  ["fixtures/jira/all-fields.csv"],
  ["fixtures/uci-event-log/incident_event_log.csv"],
])("every number of the audit of %s is what its tickets add up to", async (file) => {
  expect(disagreements(await printed([file]))).toEqual([]);
});

test.each<[what: string, files: readonly string[], options: readonly string[]]>([
  ["of another definition", [example], ["--definition", "engineering"]],
  ["of a few months", [example], ["--from", "2025-02-01", "--to", "2025-04-30"]],
  ["of tickets that teach nothing", [example], ["--no-adapt"]],
  ["with a target", [example], ["--target", "60%"]],
  ["where nothing is said of people", [example], ["--people", "none"]],
  ["of two exports", [example, "fixtures/servicenow/incidents.csv"], []],
  [
    "under rules of the house",
    ["fixtures/house/tickets.csv"],
    ["--config", "fixtures/house/ktlo.config.json"],
  ],
])("so is every number %s", async (_what, files, options) => {
  expect(disagreements(await printed(files, options))).toEqual([]);
});

test.each<[what: string, answers: object, answered: Answered]>([
  [
    "hands-on share, hours of cover and instructions",
    { "hands-on-share": 0.2, "uptime-promise": { cover: "24x7" }, runbooks: "most" },
    { runbooks: "most" },
  ],
  [
    "what sets the house apart and what it lacks",
    {
      differentiators: { activities: ["integration", "password-and-lockout"], applications: [] },
      runbooks: "few",
      "automation-means": [],
      "target-share": 0.5,
      outsourced: [{ activity: "printing", satisfaction: 2 }],
    },
    { runbooks: "few", differentiators: ["integration", "password-and-lockout"] },
  ],
])("so is every number after answers on %s", async (_what, answers, answered) => {
  const file = join(mkdtempSync(join(tmpdir(), "ktlo-")), "answers.json");
  writeFileSync(file, JSON.stringify({ schemaVersion: 1, answers }));
  expect(disagreements(await printed([example], ["--answers", file]), answered)).toEqual([]);
});

test("so is every number of any export", async () => {
  await fc.assert(
    fc.asyncProperty(anyExport(400), async (csv) => {
      expect(disagreements(await printed(["-"], [], csv))).toEqual([]);
    }),
    { numRuns: 12 },
  );
});

test("a number that is off by little, or that nobody computes again, is found", async () => {
  const all = await printed(["fixtures/glpi/tickets.csv"]);
  const { split, uptime } = all.audit;
  const audit = {
    ...all.audit,
    split: { ...split, tickets: { ...split.tickets, run: split.tickets.run + 1 } },
    uptime: { ...uptime, phoneCalls: 7 },
  };
  expect(disagreements({ ...all, audit })).toEqual([
    `split.tickets.run: ${split.tickets.run + 1}, but the lines say ${split.tickets.run}`,
    "uptime.phoneCalls: 7, and nobody computes it again",
  ]);
});
