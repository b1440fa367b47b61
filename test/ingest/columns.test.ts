import { describe, expect, test } from "vitest";
import type { FieldName } from "../../src/model/field.ts";
import { headers, read } from "./read.ts";
import { day, id, person, table, title } from "./table-of.ts";

describe("what a column is called is believed only if its values agree", () => {
  test("a column called Opened that holds names is no date", async () => {
    const result = await read(
      table({ Ticket: id, Subject: title, Opened: person, "Created at": (at) => day(at) }),
    );
    expect(headers(result)).toMatchObject({ opened: "Created at" });
  });

  test("a column called Resolved that holds true and false is no date", async () => {
    const result = await read(
      table({ Ticket: id, Subject: title, Created: (at) => day(at), Resolved: (at) => String(at % 2 === 0) }),
    );
    expect(headers(result)["resolved"]).toBeUndefined();
  });

  test("Opened by is a person even beside no other column", async () => {
    const result = await read(
      table({
        Ticket: id,
        Subject: title,
        "Opened by": person,
        Opened: (at) => day(at),
        "Updated by": person,
      }),
    );
    expect(headers(result)).toMatchObject({ opened: "Opened" });
  });

  test("an empty column is no evidence where only its name speaks", async () => {
    const result = await read(table({ Ticket: id, Subject: title, Agent: () => "", Engineer: person }));
    expect(headers(result)).toMatchObject({ assignee: "Engineer" });
  });

  test("a column that repeats another is no evidence", async () => {
    const result = await read(
      table({
        Ticket: id,
        Subject: title,
        Group: (at) => `Team ${at % 3}`,
        Category: (at) => `Team ${at % 3}`,
      }),
    );
    expect(
      Object.keys(headers(result)).filter((field) => field === "group" || field === "category"),
    ).toHaveLength(1);
  });

  test("a category that holds kinds of record is the type", async () => {
    const kinds = ["incident", "request for information", "change"];
    const result = await read(
      table({
        Ticket: id,
        Subject: title,
        Category: (at) => kinds[at % 3] ?? "",
        Subcategory: (at) => `Area ${at % 5}`,
      }),
    );
    expect(headers(result)).toMatchObject({ type: "Category", category: "Subcategory" });
  });

  test("without a title the description says what the ticket is about", async () => {
    const result = await read(table({ Ticket: id, Description: title }));
    expect(headers(result)).toMatchObject({ title: "Description" });
    expect(result.file.columns["title"]?.because).toContain("no column is called title");
  });

  test("a deadline or an update is never the end of a ticket", async () => {
    const result = await read(
      table({
        Ticket: id,
        Subject: title,
        Created: (at) => day(at),
        "Due date": (at) => day(at, 3),
        "Last updated": (at) => day(at, 2),
        "Closed by": person,
      }),
    );
    expect(headers(result)["closed"]).toBeUndefined();
    expect(headers(result)["resolved"]).toBeUndefined();
  });
});

describe("headers in other languages and in poor spelling are understood", () => {
  test.each<[string, readonly string[], Partial<Record<FieldName, string>>]>([
    [
      "German",
      ["Ticketnummer", "Betreff", "Erstellt am", "Bearbeiter"],
      { id: "Ticketnummer", title: "Betreff", opened: "Erstellt am", assignee: "Bearbeiter" },
    ],
    [
      "French",
      ["N° ticket", "Titre", "Date d'ouverture", "Technicien"],
      { id: "N° ticket", title: "Titre", opened: "Date d'ouverture", assignee: "Technicien" },
    ],
    [
      "Spanish",
      ["Número de ticket", "Asunto", "Fecha de creación", "Técnico"],
      { id: "Número de ticket", title: "Asunto", opened: "Fecha de creación", assignee: "Técnico" },
    ],
    [
      "Portuguese",
      ["Chamado", "Assunto", "Data de abertura", "Atendente"],
      { id: "Chamado", title: "Assunto", opened: "Data de abertura", assignee: "Atendente" },
    ],
    [
      "snake case",
      ["ticket_id", "ticket_subject", "created_at", "assigned_to"],
      { id: "ticket_id", title: "ticket_subject", opened: "created_at", assignee: "assigned_to" },
    ],
    [
      "misspelt",
      ["Ticket ID", "Sumary", "Created on", "Asignee"],
      { id: "Ticket ID", title: "Sumary", opened: "Created on", assignee: "Asignee" },
    ],
  ])("%s", async (_, names, expected) => {
    const [first = "", second = "", third = "", fourth = ""] = names;
    const result = await read(
      table({ [first]: id, [second]: title, [third]: (at) => day(at), [fourth]: person }),
    );
    expect(headers(result)).toMatchObject(expected);
  });
});

describe("every choice has a reason and can be overruled", () => {
  const text = table({
    Ticket: id,
    Subject: title,
    Notes: (at) => `Longer text about monitor ${at}`,
    When: (at) => day(at),
  });

  test("reasons name header and values", async () => {
    const { file } = await read(text);
    for (const { because } of Object.values(file.columns)) expect(because).not.toBe("");
    expect(file.columns["opened"]?.because).toContain("the only column that holds dates");
  });

  test("--map wins over names and values, in any case and by number", async () => {
    const byName = await read(text, { columns: new Map([["title", "notes"]]) });
    expect(headers(byName)).toMatchObject({ title: "Notes" });
    const byNumber = await read(text, { columns: new Map([["title", "3"]]) });
    expect(headers(byNumber)).toMatchObject({ title: "Notes" });
    const none = await read(text, { columns: new Map([["opened", ""]]) });
    expect(headers(none)["opened"]).toBeUndefined();
  });

  test("--map with a column the file does not have names those it has", async () => {
    await expect(read(text, { columns: new Map([["title", "Nope"]]) })).rejects.toMatchObject({
      message: "--map title=Nope: the file has no column of this name.",
      wayOut: "Its columns are Ticket, Subject, Notes, When.",
    });
  });
});

test("what a file lacks is said with what the report loses by it", async () => {
  const { file } = await read(table({ Subject: title }));
  expect(file.missing.map(({ field }) => field)).toEqual(
    expect.arrayContaining(["id", "opened", "type", "effort"]),
  );
  expect(file.missing.find(({ field }) => field === "opened")?.loses).toBe(
    "no trend, no load per month and no period",
  );
});
