import { expect, test } from "vitest";
import { disagreements } from "./held.ts";

test.each([
  ["fixtures/example/tickets.csv"],
  ["fixtures/worklog/november.csv"],
  ["fixtures/glpi/tickets.csv"],
  ["fixtures/servicenow/incidents.csv"],
  ["fixtures/jira/all-fields.csv"],
  ["fixtures/uci-event-log/incident_event_log.csv"],
])("every number of the audit of %s is what its tickets add up to", async (file) => {
  expect(await disagreements([file])).toEqual([]);
});
