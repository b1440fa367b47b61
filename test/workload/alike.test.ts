import fc from "fast-check";
import { expect, test } from "vitest";
import type { Alike } from "../../src/model/repetition.ts";
import type { Ticket } from "../../src/model/ticket.ts";
import { alikeTally } from "../../src/workload/alike.ts";
import { contentWords } from "../../src/workload/content-words.ts";
import { hash32 } from "../../src/model/hash32.ts";
import { classified } from "./tickets.ts";

function titled(title: string, record: number): Ticket {
  return classified({ title, record }).ticket;
}

function alikeOf(tickets: readonly Ticket[]): Alike {
  const tally = alikeTally();
  for (const ticket of tickets) tally.add(ticket);
  return tally.result();
}

function alikeIn(titles: readonly string[]): Alike {
  return alikeOf(titles.map((title, at) => titled(title, at + 1)));
}

const words =
  "router, badge, invoice, payroll, scanner, mailbox, licence, report, folder, shift, locker, tablet".split(
    ", ",
  );
const title = fc
  .uniqueArray(fc.constantFrom(...words), { minLength: 1, maxLength: 5 })
  .map((chosen) => chosen.join(" "));
const someTickets = fc
  .array(title, { maxLength: 60, size: "max" })
  .map((titles) => titles.map((each, at) => titled(each, at + 1)));

test.each<[string, readonly string[]]>([
  [
    "English",
    [
      "Password reset for Anna Berger",
      "Password reset for Peter Hill (INC0042)",
      "Please reset password 4711",
      "password RESET, Monday",
      "Reset of my password",
    ],
  ],
  [
    "German",
    [
      "Zertifikat auf SRV01 läuft ab",
      "Zertifikat auf SRV17 läuft ab",
      "Zertifikat läuft am 12.03.2025 ab",
      "Das Zertifikat für host-22 läuft ab",
      "ZERTIFIKAT LÄUFT AB",
    ],
  ],
  [
    "French",
    [
      "Création de compte pour Camille Dupont",
      "Création d'un compte pour Pierre Martin",
      "CREATION COMPTE 2231",
      "Merci pour la création du compte",
      "Création compte",
    ],
  ],
  [
    "Spanish",
    [
      "Alta de usuario en nómina: Pablo Ruiz",
      "Alta usuario nómina 2025",
      "ALTA DE USUARIO EN LA NÓMINA",
      "Por favor, alta de un usuario en nómina",
      "Alta de usuario en nomina (Lucia Gómez)",
    ],
  ],
  [
    "Portuguese",
    [
      "Troca de toner da impressora 12",
      "Troca do toner na impressora 7",
      "TROCA DE TONER IMPRESSORA",
      "Bom dia, troca de toner da impressora por favor",
      "Troca de toner - impressora",
    ],
  ],
])("%s tickets that differ by names and numbers only are alike", (_language, titles) => {
  expect(alikeIn(titles)).toMatchObject({
    of: 5,
    drawn: 5,
    compared: 5,
    alike: 5,
    clusters: [{ tickets: 5 }],
  });
});

test.each<[string, readonly string[]]>([
  [
    "English",
    [
      "Reset my password",
      "Order a new laptop",
      "Payroll export is late",
      "Badge does not open door",
      "VPN drops",
    ],
  ],
  [
    "German",
    [
      "Zertifikat läuft ab",
      "Drucker druckt leer",
      "Neue Lizenz für Visio",
      "Konto sperren",
      "Router tauschen",
    ],
  ],
  [
    "French",
    [
      "Création de compte",
      "Imprimante en panne",
      "Accès au dossier paie",
      "Écran cassé",
      "Lenteur du réseau",
    ],
  ],
  [
    "Spanish",
    [
      "Alta de usuario",
      "Cambio de tóner",
      "Correo bloqueado",
      "Instalar el antivirus",
      "Fallo de la copia nocturna",
    ],
  ],
  [
    "Portuguese",
    [
      "Troca de toner",
      "Acesso à pasta",
      "Sistema lento hoje",
      "Instalar antivírus",
      "Relatório de vendas errado",
    ],
  ],
])("%s tickets that ask for different things are not", (_language, titles) => {
  const { compared, alike, clusters, samples } = alikeIn(titles);
  expect({ compared, alike, clusters, for: samples.for }).toEqual({
    compared: 5,
    alike: 0,
    clusters: [],
    for: [],
  });
  expect(samples.against).toBeDefined();
});

test("four tickets of a kind are no cluster yet, five are", () => {
  const others = ["Order a tablet", "Badge broken"];
  const jams = Array.from({ length: 5 }, (_, at) => `Paper jam ${at}`);
  expect(alikeIn([...jams.slice(1), ...others]).alike).toBe(0);
  expect(alikeIn([...jams, ...others]).alike).toBe(5);
});

test("the form that tickets are written on does not make them alike", () => {
  const subjects = words.map((word, at) => `${word} ${words[(at + 5) % words.length] ?? ""}`);
  expect(alikeIn(subjects.map((subject) => `Portal catalogue service request form: ${subject}`)).alike).toBe(
    0,
  );
});

test("tickets that say next to nothing beyond the form are alike", () => {
  const servers = words.map((server) => `Disk space almost full: ${server}`);
  expect(alikeIn(servers).alike).toBe(servers.length);
  expect(alikeIn(Array.from({ length: 12 }, (_, at) => `Nightly health check ${at}`)).alike).toBe(12);
});

test("one word is not enough to be compared", () => {
  expect(alikeIn(Array.from({ length: 8 }, () => "Toner"))).toMatchObject({
    of: 8,
    drawn: 8,
    compared: 0,
    alike: 0,
  });
});

test("without tickets there is nothing to say", () => {
  expect(alikeIn([])).toEqual({
    of: 0,
    drawn: 0,
    compared: 0,
    alike: 0,
    clusters: [],
    samples: { for: [] },
  });
});

test("clusters come with the largest first, five at most, with four samples at most", () => {
  const titles = words
    .slice(0, 7)
    .flatMap((word, at) => Array.from({ length: 6 + at }, () => `${word} broken`));
  const { clusters } = alikeIn(titles);
  expect(clusters.map(({ tickets }) => tickets)).toEqual([12, 11, 10, 9, 8]);
  expect(clusters.map(({ samples }) => samples.length)).toEqual([4, 4, 4, 4, 4]);
});

test("samples for and against stand where they are said to stand", () => {
  const titles = ["Order a tablet", ...Array.from({ length: 6 }, () => "Paper jam"), "Badge broken"];
  const { samples } = alikeIn(titles);
  expect(samples.for).toHaveLength(4);
  expect(samples.for.every(({ record }) => titles[record - 1] === "Paper jam")).toBe(true);
  expect(["Order a tablet", "Badge broken"]).toContain(titles[(samples.against?.record ?? 0) - 1]);
});

test("the order of the tickets changes nothing", () => {
  const shuffled = someTickets.chain((tickets) =>
    fc.tuple(
      fc.constant(tickets),
      fc.shuffledSubarray(tickets, { minLength: tickets.length, maxLength: tickets.length }),
    ),
  );
  fc.assert(
    fc.property(shuffled, ([tickets, inOtherOrder]) => {
      expect(alikeOf(inOtherOrder)).toEqual(alikeOf(tickets));
    }),
  );
});

test("parts are never more than the whole", () => {
  fc.assert(
    fc.property(someTickets, (tickets) => {
      const { of, drawn, compared, alike, clusters } = alikeOf(tickets);
      const inClusters = clusters.reduce((sum, cluster) => sum + cluster.tickets, 0);
      expect(of).toBe(tickets.length);
      expect([inClusters <= alike, alike <= compared, compared <= drawn, drawn <= of]).not.toContain(false);
    }),
  );
});

test("what is alike can be recomputed from the formula", () => {
  fc.assert(
    fc.property(someTickets, (tickets) => {
      expect(alikeOf(tickets).alike).toBe(byFormula(tickets));
    }),
  );
});

test("a ticket that is like no other never changes how many are alike", () => {
  fc.assert(
    fc.property(someTickets, (tickets) => {
      fc.pre(formOf(tickets.map((ticket) => contentWords(ticket))).size === 0);
      const [before, after] = [
        alikeOf(tickets),
        alikeOf([...tickets, titled("quantum telescope parachute", tickets.length + 1)]),
      ];
      expect([after.alike, after.compared]).toEqual([before.alike, before.compared + 1]);
    }),
  );
});

test("of very many tickets a sample tells the share", () => {
  const kinds = [
    "Paper jam in tray",
    "Password reset portal",
    "Mailbox quota exceeded",
    "Badge broken again",
  ];
  const tickets = Array.from({ length: 30_000 }, (_, at) =>
    titled(
      at % 5 < 2 ? `${kinds[((at / 5) % 4) | 0] ?? ""} ${at}` : `${spelled(at)} ${spelled(7 * at)}`,
      at + 1,
    ),
  );
  const result = alikeOf(tickets);
  expect([result.of, result.drawn, result.compared]).toEqual([30_000, 1000, 1000]);
  expect(result.alike / result.compared).toBeGreaterThan(0.36);
  expect(result.alike / result.compared).toBeLessThan(0.44);
  expect(alikeOf(tickets.toReversed())).toEqual(result);
});

test("of two places with the same lot the first is drawn, whichever comes first", () => {
  const [one, other] = sameLot();
  const tickets = [titled("Paper jam", one), titled("Badge broken", other)];
  const result = alikeOf(tickets);
  expect(result).toMatchObject({ of: 2, drawn: 1, samples: { against: { record: Math.min(one, other) } } });
  expect(alikeOf(tickets.toReversed())).toEqual(result);
});

/** As a reader would do it, ticket by ticket. */
function byFormula(tickets: readonly Ticket[]): number {
  const all = tickets.map((ticket) => contentWords(ticket)).filter((each) => each.length >= 2);
  const form = formOf(all);
  const said = all.map((each) => {
    const rest = each.filter((word) => !form.has(word));
    return new Set(rest.length < 2 ? each : rest);
  });
  return said.filter(
    (one, at) => said.filter((other, to) => to !== at && shared(one, other) >= 0.6).length >= 4,
  ).length;
}

function formOf(all: readonly (readonly string[])[]): ReadonlySet<string> {
  const compared = all.filter((each) => each.length >= 2);
  return new Set(
    words.filter((word) => compared.filter((each) => each.includes(word)).length > 0.8 * compared.length),
  );
}

function shared(one: ReadonlySet<string>, other: ReadonlySet<string>): number {
  const both = [...one].filter((word) => other.has(word)).length;
  return both / (one.size + other.size - both);
}

/** A word of its own for each number. */
function spelled(number: number): string {
  return `w${number.toString(26).replace(/\d/g, (digit) => "qrstuvwxyz".charAt(Number(digit)))}k`;
}

function sameLot(): readonly [number, number] {
  const known = new Map<number, number>();
  for (let record = 1; record < 1_000_000; record += 1) {
    const lot = hash32(`tickets.csv\n${record}`);
    const earlier = known.get(lot);
    if (earlier !== undefined) return [record, earlier];
    known.set(lot, record);
  }
  throw new Error("no two places have the same lot");
}
