import { describe, expect, test } from "vitest";
import { spelledOut } from "../../src/ingest/columns/spelled-out.ts";
import type { FieldName } from "../../src/model/field.ts";
import { headers, read } from "./read.ts";
import { day, id, person, table, title } from "./table-of.ts";

type Columns = Readonly<Record<string, (at: number) => string>>;

const base: Columns = { "Ticket ID": id, Subject: title, "Created at": (at) => day(at) };
const understood = async (columns: Columns): Promise<Readonly<Record<string, string>>> =>
  headers(await read(table({ ...base, ...columns })));

const hours = (at: number): string => String((at % 7) + 1.5);
const later = (at: number): string => day(at, 2);
const pick =
  (...words: readonly string[]) =>
  (at: number): string =>
    words[at % words.length] ?? "";

describe("a name that may mean several fields gives way to one that means only this", () => {
  test.each<[FieldName, string, string, (at: number) => string]>([
    ["assignee", "Owner", "Technician", person],
    ["assignee", "Closed by", "Assigned to", person],
    ["priority", "Impact", "Priority", pick("High", "Low", "Medium")],
    ["requester", "Customer", "Requester", person],
    ["requester", "Created by", "Reported by", person],
    ["group", "Abteilung", "Zuständige Gruppe", pick("Bau", "Netz", "Kasse")],
    ["application", "Project", "Affected system", pick("Alpha", "Beta", "Gamma")],
    ["effort", "Hours", "Time spent (hours)", hours],
    ["duration", "Age", "Lead time", hours],
    ["description", "Remarks", "Details", (at) => `They wrote that monitor ${at} is dark since Monday`],
  ])("%s: %s alone is taken, but not beside %s", async (field, weak, strong, value) => {
    const other = (at: number): string => value(at + 1);
    expect((await understood({ [weak]: value }))[field]).toBe(weak);
    expect((await understood({ [weak]: value, [strong]: other }))[field]).toBe(strong);
  });

  test("Date is the opening beside Closed, but not beside Reported on", async () => {
    const columns = { No: id, Subject: title, Date: (at: number) => day(at), Closed: later };
    expect(headers(await read(table(columns)))).toMatchObject({ opened: "Date", closed: "Closed" });
    const more = { ...columns, "Reported on": (at: number) => day(at, 1) };
    expect(headers(await read(table(more)))).toMatchObject({ opened: "Reported on" });
  });

  test("inside a longer header a weak name of an id or a date says nothing", async () => {
    const result = await understood({ "Case flavour": pick("sweet", "sour"), "Visita data": later });
    expect(result).toMatchObject({ id: "Ticket ID", opened: "Created at" });
    const alone = headers(
      await read(
        table({ "Case flavour": pick("a1", "b2"), Subject: title, "Date of visit": later, When: later }),
      ),
    );
    expect(alone["id"]).toBeUndefined();
    expect(alone["opened"]).not.toBe("Date of visit");
  });
});

describe("short forms in a header are written out", () => {
  test.each<[string, string, FieldName, (at: number) => string]>([
    ["English", "Clsd Dt", "closed", later],
    ["English", "Rslv_Dt", "resolved", later],
    ["English", "Asgn_Grp", "group", pick("Field", "Desk", "Network")],
    ["English", "Tkt Stat Cd", "status", pick("Open", "Closed")],
    ["English", "Prty", "priority", pick("High", "Low", "Medium")],
    ["English", "Rqstr Nm", "requester", person],
    ["English", "fields.priority.name", "priority", pick("High", "Low", "Medium")],
    ["English", "assignedto", "assignee", person],
    ["German", "Bearb.", "assignee", person],
    ["French", "Dt_Clot", "closed", later],
    ["Spanish", "Fec. Cierre", "closed", later],
    ["Portuguese", "Dt. Fech.", "closed", later],
    ["Portuguese", "DS_DETALHADA", "description", (at) => `O painel ${at} está sem dados desde ontem`],
    ["Portuguese", "NM_SOLICITANTE", "requester", person],
    ["Portuguese", "Tipo demanda", "type", pick("Corretiva", "Evolutiva")],
    ["Italian", "Data/ora risoluzione", "resolved", later],
    ["Dutch", "Huidige status", "status", pick("Nieuw", "Gesloten")],
  ])("%s: %s", async (_, header, field, value) => {
    expect(await understood({ [header]: value })).toMatchObject({ [field]: header });
  });

  test.each([
    ["Lst Upd Dt", "closed"],
    ["Est Hrs", "effort"],
    ["Max Rslv Dt", "resolved"],
    ["Purchase Dt", "opened"],
  ])("%s is not %s", async (header, field) => {
    const value = header.endsWith("Hrs") ? hours : later;
    const result = await read(table({ "Ticket ID": id, Subject: title, [header]: value, Other: value }));
    expect(headers(result)[field]).not.toBe(header);
  });

  test("a header that has none stands for nothing else, and a unit at the end is dropped", () => {
    expect(spelledOut("summary")).toEqual([]);
    expect(spelledOut("work min")).toContain("work");
    expect(spelledOut("dt")).toEqual(expect.arrayContaining(["date", "data"]));
  });
});

test.each<[string, string, FieldName, (at: number) => string]>([
  ["an amount of time", "Resolution time", "duration", hours],
  ["a point in time", "Resolution time", "resolved", later],
  ["a point in time", "Time to resolution", "resolved", later],
])("%s under %s (%s)", async (_, header, field, value) => {
  const result = await understood({ [header]: value });
  expect(result[field]).toBe(header);
  expect(Object.values(result).filter((name) => name === header)).toHaveLength(1);
});

test("another ending inside a longer header is no slip of the pen", async () => {
  const office = pick("Amt 20", "Amt 32", "Amt 66");
  expect(await understood({ "Zuständiges Amt": office })).toMatchObject({ group: "Zuständiges Amt" });
  const result = await understood({ "Zuständiges Gebäude": pick("Haus A", "Haus B") });
  expect(result["assignee"]).toBeUndefined();
});

test.each<[FieldName, string, (at: number) => string]>([
  ["closed", "Date souhaitée", later],
  ["opened", "Fecha de compra", later],
  ["opened", "Max start date", later],
  ["effort", "Downtime hours", hours],
  ["effort", "Approx work hours", hours],
])("%s is not found under %s", async (field, header, value) => {
  const result = headers(await read(table({ "Ticket ID": id, Subject: title, [header]: value })));
  expect(result[field]).toBeUndefined();
});

test.each<[FieldName, string, (at: number) => string]>([
  ["slaBreached", "Within TAT", pick("yes", "no")],
  ["slaBreached", "Délai respecté", pick("oui", "non")],
  ["slaBreached", "SLA gehaald", pick("ja", "nee")],
  ["effort", "Gesamtaufwand (Std)", hours],
  ["effort", "Durata intervento", hours],
  ["resolved", "Clear time", later],
  ["closed", "Schließzeitpunkt", later],
  ["duration", "Tempo de vida", hours],
  ["group", "Planergruppe", pick("M10", "M20", "M30")],
  ["assignee", "Message processor", person],
  ["requester", "Segnalante", person],
  ["category", "Categorization tier 1", pick("Mail", "Print", "Net")],
  ["subcategory", "Categorization tier 2", pick("Queue", "Toner", "Cable")],
  ["priority", "Sev", pick("1", "2", "3")],
  ["status", "Progress", pick("Open", "Closed")],
  ["type", "Ticket class", pick("Incident", "Request")],
  ["application", "Network element", pick("R1", "R2", "S7")],
])("%s is found under %s", async (field, header, value) => {
  expect(await understood({ [header]: value })).toMatchObject({ [field]: header });
});

test.each([
  ["opened", "Eröffnungszeitpunkt"],
  ["opened", "Fecha de alta"],
  ["opened", "Émis le"],
  ["opened", "Fault start"],
])("%s is found under %s", async (field, header) => {
  const result = await read(table({ Number: id, Subject: title, [header]: (at) => day(at), Seen: later }));
  expect(headers(result)).toMatchObject({ [field]: header });
});

test.each(["Alert ID", "Unique key", "WO number", "Object ID"])("id is found under %s", async (header) => {
  const result = await read(table({ [header]: (at) => String(900 + at), "Asset ID": id, Subject: title }));
  expect(headers(result)).toMatchObject({ id: header });
});
