import { expect, test } from "vitest";
import { contentWords } from "../../src/workload/content-words.ts";
import { classified } from "./tickets.ts";

function wordsOf(ticket: Parameters<typeof classified>[0]): string {
  return contentWords(classified(ticket).ticket).join(" ");
}

test.each([
  ["Please reset the VPN token of Anna Berger", "reset vpn token"],
  ["Bitte den Drucker im Büro zurücksetzen, danke", "drucker buro zurucksetzen"],
  ["Merci de réinitialiser le mot de passe", "reinitialiser mot passe"],
  ["Por favor, restablecer la contraseña del correo", "restablecer contrasena correo"],
  ["Solicitação de acesso à pasta da contabilidade", "solicitacao acesso pasta contabilidade"],
])("of %j the words that say what it is about are kept: %s", (title, expected) => {
  expect(wordsOf({ title })).toBe(expected);
});

test.each([
  ["numbers and ids", "Disk 95 % full on SRV042, INC0012345", "disk full"],
  ["dates", "Backup failed 2025-03-04, Monday 3 March", "backup failed"],
  [
    "mail addresses and links",
    "Mailbox ops@example.com full, see https://example.com/box",
    "mailbox full see",
  ],
  ["letters that stand alone", "Drive Z not mapped", "drive mapped"],
  ["markup", "<b>Router</b> offline", "router offline"],
  ["a word that comes twice", "Router offline, router dead", "router offline dead"],
])("%s are left out", (_what, title, expected) => {
  expect(wordsOf({ title })).toBe(expected);
});

test.each(["Lindqvist, Maja", "Maja Lindqvist", "maja.lindqvist@example.com"])(
  "the requester %j is no word of the ticket",
  (requester) => {
    expect(wordsOf({ title: "Badge broken (maja lindqvist)", requester })).toBe("badge broken");
  },
);

test("a team that asks may have the name of what it asks about", () => {
  const requester = "Service Team Warehouse Printing North";
  expect(wordsOf({ title: "Warehouse printing stopped", requester })).toBe("warehouse printing stopped");
});

test("the description is read where the title says next to nothing, and only then", () => {
  const description = "The label printer in the warehouse prints blank pages";
  expect(wordsOf({ title: "Help!", description })).toBe("help label printer warehouse prints blank pages");
  expect(wordsOf({ title: "Printer jam", description })).toBe("printer jam");
  expect(wordsOf({ description })).toBe("label printer warehouse prints blank pages");
});

test("there are never more than twelve words of title and description together", () => {
  const description =
    "alpha bravo charlie delta echo foxtrot golf hotel india juliett kilo lima mike november";
  expect(contentWords(classified({ description }).ticket)).toHaveLength(12);
});

test.each([{}, { title: "12345", description: "?" }, { title: "" }])(
  "a ticket may have no words: %j",
  (ticket) => {
    expect(wordsOf(ticket)).toBe("");
  },
);
