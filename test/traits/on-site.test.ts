import { expect, test } from "vitest";
import { onSite } from "../../src/traits/on-site.ts";
import { plainTextOf } from "../../src/workload/plain-text.ts";
import type { Ticket } from "../../src/model/ticket.ts";

const at = { origin: { file: "a.csv", record: 1, records: [1], line: 2 } };

test.each([
  ["Monitor dead, 3rd floor", true],
  ["Need a network cable in room 214", true],
  ["Bitte Netzwerkkabel im 2. OG tauschen", true],
  ["Papierstau, Drucker im Besprechungsraum", true],
  ["Bourrage papier au 2e étage", true],
  ["Se atascó: atasco de papel en la planta 3", true],
  ["Ponto de rede sem sinal no 4º andar", true],
  ["Password reset for SAP", false],
  ["Call the service desk about my mailbox", false],
  ["Cannot open the website", false],
])("%s: %s", (title, expected) => {
  expect(hint({ ...at, title })).toBe(expected);
});

test.each([["Не работает принтер"], ["プリンターが動かない"], [""], ["123 / 456"]])(
  "%s says nothing in an alphabet the hints are written in",
  (title) => {
    expect(hint({ ...at, title })).toBeUndefined();
  },
);

test("a signature far down the description is not read", () => {
  expect(hint({ ...at, title: "VPN slow", description: `${"slow ".repeat(80)} Room 12` })).toBe(false);
});

function hint(ticket: Ticket): boolean | undefined {
  return onSite.of({ ticket, class: "run", plainText: plainTextOf(ticket) });
}
