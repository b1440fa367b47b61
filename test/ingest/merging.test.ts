import { describe, expect, test } from "vitest";
import { addsUp, csv, headers, read } from "./read.ts";

describe("one ticket is one ticket", () => {
  test("steps of an event log are one ticket, where the last step speaks", async () => {
    const steps = ["New", "In progress", "Resolved", "Closed"];
    const rows = Array.from({ length: 10 }, (_, ticket) =>
      steps.map((state, at) => [
        `INC${ticket}`,
        state,
        String(at),
        "Printer out of toner",
        `2025-01-0${at + 1} 08:00:00`,
      ]),
    ).flat();
    const { file, tickets } = await read(
      csv([["Number", "State", "sys_mod_count", "Short description", "Opened at"], ...rows], ","),
    );
    expect(file.granularity.kind).toBe("events");
    expect(file.accounting).toMatchObject({ records: 40, read: 10, merged: 30 });
    expect(tickets[0]).toMatchObject({
      status: "Closed",
      opened: "2025-01-01T08:00:00",
      origin: { records: [1, 2, 3, 4] },
    });
  });

  test("hours of people who share a ticket add up, and a total that every record repeats does not", async () => {
    const rows = Array.from({ length: 12 }, (_, at) => [
      [String(at), "Write the interface", "8", "Owner", `Dev ${at % 3}`, "5"],
      [String(at), "Write the interface", "8", "Owner", `Dev ${(at % 3) + 1}`, "3"],
    ]).flat();
    const header = [
      "Task number",
      "Summary",
      "Hours actual",
      "Assigned to",
      "Developer",
      "Developer hours actual",
    ];
    const result = await read(csv([header, ...rows]));
    expect(result.file.granularity.kind).toBe("parts");
    expect(headers(result)).toMatchObject({ effort: "Developer hours actual", assignee: "Developer" });
    expect(result.tickets).toHaveLength(12);
    expect(result.tickets.reduce((sum, { effortHours = 0 }) => sum + effortHours, 0)).toBe(96);
  });

  test("a record that stands twice is counted once", async () => {
    const line = ["7", "VPN drops", "2025-01-01", "2"];
    const { file, tickets } = await read(
      csv([["Ticket ID", "Subject", "Created", "Hours"], line, ["8", "No mail", "2025-01-02", "1"], line]),
    );
    expect(file.granularity.kind).toBe("duplicates");
    expect(tickets.map(({ effortHours }) => effortHours).toSorted((a = 0, b = 0) => a - b)).toEqual([1, 2]);
    expect(file.accounting).toMatchObject({ read: 2, merged: 1 });
  });

  test("an id that other tickets carry too is no id", async () => {
    const rows = Array.from({ length: 20 }, (_, at) => [
      String(at % 4),
      `Another matter number ${at}`,
      `2025-01-${at + 10}`,
    ]);
    const { file, tickets } = await read(csv([["Ticket", "Subject", "Created"], ...rows]));
    expect(tickets).toHaveLength(20);
    expect(file.granularity.because).toContain("differ in");
  });

  test("a request, its item and their tasks are one piece of work", async () => {
    const rows = Array.from({ length: 6 }, (_, at) => [
      [`REQ001000${at}`, "Request for Anna", "", "2025-01-01 08:00:00"],
      [`RITM001000${at}`, "New laptop", `REQ001000${at}`, "2025-01-01 08:00:00"],
      [`SCTASK001000${at}`, "Image the laptop", `RITM001000${at}`, "2025-01-02 08:00:00"],
      [`SCTASK002000${at}`, "Hand it over", `RITM001000${at}`, "2025-01-03 08:00:00"],
    ]).flat();
    const { file, tickets } = await read(
      csv([["number", "short_description", "parent", "opened_at"], ...rows]),
    );
    expect(tickets.map(({ id }) => id)).toEqual(Array.from({ length: 6 }, (_, at) => `RITM001000${at}`));
    expect(file.accounting).toMatchObject({ records: 24, read: 6, merged: 18 });
    expect(addsUp(file)).toBe(true);
  });
});

test.each([500, 1000, 10_000])("exactly %i records warn of an export that was cut off", async (count) => {
  const rows = Array.from({ length: count }, (_, at) => [String(at), `Matter ${at}`]);
  const { file } = await read(csv([["Ticket ID", "Subject"], ...rows]));
  expect(file.warnings.map(({ code }) => code)).toContain("row-cap");
});
