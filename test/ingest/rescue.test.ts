import { describe, expect, test } from "vitest";
import { headers, read } from "./read.ts";
import { day, id, person, table, title } from "./table-of.ts";

type Columns = Readonly<Record<string, (at: number) => string>>;
const understood = async (columns: Columns): Promise<Readonly<Record<string, string>>> =>
  headers(await read(table(columns)));

const names =
  "Abel Brandt Conde Duarte Ekman Fabre Gatti Hagen Ibarra Jonker Keller Lund Moser Nilsen Orsini Pires Quist Rossi Silva Timmer";
const asker = (at: number): string => `${names.split(" ")[at] ?? ""}, Kim`;
const worker = (at: number): string => ["Stone, Mia", "Hill, Tom"][at % 2] ?? "";
const isOpen = (at: number): boolean => at % 4 === 3;
const serial = (at: number): string => String(33_000 + at * 7);

const start = (at: number): string => day(at % 20);
const end = (at: number): string => (isOpen(at) ? "" : day(at % 20, 3));
const stand = (at: number): string => (isOpen(at) ? "In progress" : "Closed");
const later = (at: number): string => (isOpen(at) ? "" : day(at % 20, 5));
const early = (at: number): string => `2019-05-${String(at + 1).padStart(2, "0")}`;
const slashed = (at: number): string => `${String(at + 1).padStart(2, "0")}/03/2025`;
const remark = (at: number): string => `Cable ${at} swapped`;
const long = (at: number): string =>
  `Since this morning monitor ${at} flickers each time that the lift goes past`;
const short = (at: number): string => `Monitor ${at} flickers`;
const pick =
  (...words: readonly string[]) =>
  (at: number): string =>
    words[at % words.length] ?? "";

describe("five digits are a number of a ticket before they are a day of Excel", () => {
  test.each(["Fall", "Vermerk"])("different ones under %s are ids and no dates", async (header) => {
    const result = await understood({ [header]: serial, Text: title });
    expect(result).toMatchObject({ id: header });
    expect(result["opened"]).toBeUndefined();
  });

  test("as a second column they are neither, and the real date is the opening", async () => {
    const result = await understood({ Betreff: title, Nebenzahl: serial, Kommen: (at) => day(at) });
    expect(result["opened"]).toBe("Kommen");
    expect(Object.values(result)).not.toContain("Nebenzahl");
  });

  test("days of Excel that come again are dates", async () => {
    const result = await understood({ Nr: id, Betreff: title, Kommen: (at) => String(45_700 + (at % 9)) });
    expect(result["opened"]).toBe("Kommen");
  });
});

describe("dates under odd names are told by their order", () => {
  test("the first in every record is the opening, the one that open tickets lack is the end", async () => {
    const result = await understood({ Ref: id, Subject: title, Fin2: end, Kommen: start, State: stand });
    expect(result).toMatchObject({ opened: "Kommen", resolved: "Fin2" });
  });

  test("a date that open tickets have too is no end", async () => {
    const result = await understood({
      Ref: id,
      Subject: title,
      Seen: (at) => day(at % 20, 3),
      Kommen: start,
      State: stand,
    });
    expect(result["opened"]).toBe("Kommen");
    expect(result["resolved"]).toBeUndefined();
    expect(result["closed"]).toBeUndefined();
  });

  test("the end that lies before the closing is the resolution, whatever the first answer was", async () => {
    const columns = {
      Ref: id,
      Subject: title,
      Created: start,
      Erstantwort: end,
      Mitte: end,
      Closed: later,
      State: stand,
    };
    expect(await understood(columns)).toMatchObject({
      opened: "Created",
      resolved: "Mitte",
      closed: "Closed",
    });
  });

  test("an end whose name speaks of closing is the closing", async () => {
    const result = await understood({ Ref: id, Subject: title, Kommen: start, Fechadura: end, State: stand });
    expect(result).toMatchObject({ opened: "Kommen", closed: "Fechadura" });
  });

  test("dates that may be read both ways follow those of the same record that may not", async () => {
    const result = await understood({
      Ref: id,
      Subject: title,
      Kommen: (at) => slashed(at),
      Gehen: (at) => (at > 7 ? "" : slashed(at + 3)),
      State: (at) => (at > 7 ? "Open" : "Closed"),
    });
    expect(result).toMatchObject({ opened: "Kommen", resolved: "Gehen" });
  });

  test("of two that follow neither is the end", async () => {
    const columns = {
      Ref: id,
      Subject: title,
      Kommen: start,
      Gehen: end,
      Weg: later,
    };
    const result = await understood({ ...columns, State: stand });
    expect(result["opened"]).toBe("Kommen");
    expect(result["resolved"]).toBeUndefined();
  });

  test.each(["Kaufdatum", "Purchased", "Geburtstag birth"])(
    "%s is no opening, however early",
    async (header) => {
      const result = await understood({ Ref: id, Subject: title, [header]: early, Closed: (at) => day(at) });
      expect(result["opened"]).toBeUndefined();
    },
  );
});

describe("people under odd names are told by how often they come again", () => {
  test("few are those who work, many are those who ask", async () => {
    const result = await understood({ Ref: id, Subject: title, Alpha: asker, Beta: worker });
    expect(result).toMatchObject({ assignee: "Beta", requester: "Alpha" });
  });

  test("who changed or approved something is neither", async () => {
    const result = await understood({
      Ref: id,
      Subject: title,
      "Approved by": worker,
      "Last modified by": asker,
    });
    expect(result["assignee"]).toBeUndefined();
    expect(result["requester"]).toBeUndefined();
  });

  test("the verb before the by tells who is who, however often they come again", async () => {
    const result = await understood({ Ref: id, Subject: title, "Asked by": worker, "Fixed by": worker });
    expect(result).toMatchObject({ requester: "Asked by", assignee: "Fixed by" });
  });

  test("two capitalised words may be a town and are nobody", async () => {
    const result = await understood({ Ref: id, Subject: title, Omega: person });
    expect(result["assignee"]).toBeUndefined();
    expect(result["requester"]).toBeUndefined();
  });
});

describe("words in a column say what it is where its header does not", () => {
  test.each([
    ["status", "Lage", ["Open", "Closed", "Pending"]],
    ["status", "Wo", ["Neu", "Erledigt", "In Bearbeitung"]],
    ["priority", "Rang", ["P1", "P2", "P3"]],
    ["priority", "Peso", ["Alta", "Média", "Baixa"]],
    ["type", "Klasse", ["Incident", "Service Request", "Change"]],
  ])("%s is found under %s", async (field, header, words) => {
    expect(await understood({ Ref: id, Subject: title, [header]: pick(...words) })).toMatchObject({
      [field]: header,
    });
  });

  test.each([
    ["status", "Approval status", ["Approved", "Rejected", "Done"]],
    ["status", "Lage", ["Rejected", "Cancelled"]],
    ["priority", "Risk", ["High", "Low", "Medium"]],
    ["priority", "Komplexität", ["hoch", "mittel", "niedrig"]],
    ["type", "Quelle", ["Anfrage", "Telefon", "Portal"]],
  ])("%s is not found under %s", async (field, header, words) => {
    const result = await understood({ Ref: id, Subject: title, [header]: pick(...words) });
    expect(result[field]).toBeUndefined();
  });
});

test("short phrases left of long texts are the title, and the texts stay the description", async () => {
  expect(await understood({ Ref: id, Kurzum: short, Description: long })).toMatchObject({
    title: "Kurzum",
    description: "Description",
  });
  expect(await understood({ Ref: id, Description: long, Kurzum: short })).toMatchObject({
    title: "Description",
  });
});

test("a phrase left of remarks is the title, however short the remarks are", async () => {
  expect(await understood({ Ref: id, Was: title, Anmerkung: remark })).toMatchObject({
    title: "Was",
    description: "Anmerkung",
  });
});

test.each([
  ["Vereinbarte Zeit gehalten", "slaBreached"],
  ["Cumple ANS", "slaBreached"],
  ["Binnen afspraak", "slaBreached"],
  ["Sforamento SLA", "slaBreached"],
])("yes and no under %s says whether a promise was kept", async (header, field) => {
  const result = await understood({
    Ref: id,
    Subject: title,
    [header]: (at) => (at % 3 === 0 ? "no" : "yes"),
  });
  expect(result[field]).toBe(header);
});

test.each(["First response SLA met", "Passed", "Termin"])("yes and no under %s does not", async (header) => {
  const result = await understood({
    Ref: id,
    Subject: title,
    [header]: (at) => (at % 3 === 0 ? "no" : "yes"),
  });
  expect(result["slaBreached"]).toBeUndefined();
});
