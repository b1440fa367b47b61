import { describe, expect, test } from "vitest";
import { promiseKept } from "../../src/ingest/values/promise.ts";
import { csv, read } from "./read.ts";

describe("whether a promise was kept", () => {
  test.each([
    "sla_met",
    "SLAMet",
    "Made SLA",
    "Within TAT",
    "On time",
    "In time",
    "SLA pass",
    "SLA eingehalten",
    "SLA atendido",
    "SLA cumplido",
    "Cumple SLA",
    "Dentro do prazo",
    "no prazo",
    "Délai respecté",
    "SLA gehaald",
    "binnen SLA",
    "not breached",
  ])("%s says yes", (text) => {
    expect(promiseKept(text)).toBe(true);
  });

  test.each([
    "not met",
    "SLA not achieved",
    "nicht eingehalten",
    "não atendido",
    "no cumplido",
    "no cumple",
    "fuera de plazo",
    "fora do prazo",
    "buiten SLA",
    "niet gehaald",
    "hors délai",
    "non respecté",
    "SLA failed",
    "out of SLA",
    "SLA breached",
    "SLAViolated",
    "Missed",
    "Überfällig",
  ])("%s says no", (text) => {
    expect(promiseKept(text)).toBe(false);
  });

  test.each(["SLA status", "SLA", "Metric", "Passenger", "paused", ""])("%j says nothing", (text) => {
    expect(promiseKept(text)).toBeUndefined();
  });
});

/** The answers of a column, in the order of its rows. */
async function breaches(
  header: string,
  values: readonly string[],
): Promise<readonly (boolean | undefined)[]> {
  const rows = values.map((value, at) => [`T-${at}`, `Phone ${at} has no sound`, value]);
  const { tickets } = await read(csv([["Ticket ID", "Subject", header], ...rows]));
  return tickets.map(({ slaBreached }) => slaBreached);
}

test.each([
  ["sla_met", ["true", "false"], [false, true]],
  ["SLA gehaald", ["ja", "nee"], [false, true]],
  ["SLA breached", ["true", "false"], [true, false]],
  ["SLA non respecté", ["oui", "non"], [true, false]],
  [
    "SLA status",
    ["Met", "Not met", "Within SLA", "Out of SLA", "Paused"],
    [false, true, false, true, undefined],
  ],
])("%s turns yes and no, and only them, as its words say", async (header, values, expected) => {
  expect(await breaches(header, values)).toEqual(expected);
});

test("where ServiceNow says has_breached, true means breached, though made_sla means the contrary", async () => {
  const rows = ["true", "false"].map((value, at) => [
    `INC000${at}`,
    `Phone ${at} has no sound`,
    "Kim Lund",
    value,
  ]);
  const of = async (header: string): Promise<readonly (boolean | undefined)[]> => {
    const { tickets } = await read(csv([["number", "short_description", "caller_id", header], ...rows]));
    return tickets.map(({ slaBreached }) => slaBreached);
  };
  expect(await of("made_sla")).toEqual([false, true]);
  expect(await of("has_breached")).toEqual([true, false]);
});
