import { expect, test } from "vitest";
import { activities } from "../../src/activities/index.ts";
import { aspects } from "../../src/aspects/index.ts";
import { aspectsOf } from "../../src/classify/aspects-of.ts";
import { notice } from "../../src/classify/features.ts";
import { reader } from "../../src/classify/findings.ts";
import { fold } from "../../src/model/fold.ts";
import { wordList } from "../../src/model/word-list.ts";
import type { WorkClass } from "../../src/model/work.ts";
import { signals } from "../../src/signals/index.ts";
import { ticketOf } from "../classify/ticket-of.ts";

const phrases = aspects.flatMap(({ id, phrases: byLanguage }) =>
  Object.entries(byLanguage).flatMap(([language, { strong, medium, weak }]) =>
    [strong, medium, weak].flatMap(wordList).map((phrase) => ({ where: `${id} ${language}`, phrase })),
  ),
);

test("phrases are written the way they are matched: lower case, no accents, no signs", () => {
  const odd = phrases.filter(
    ({ phrase }) => !/^[a-z0-9*]+( (\+ )?[a-z0-9*]+)*$/.test(phrase) || fold(phrase) !== phrase,
  );
  expect(odd).toEqual([]);
});

test("no aspect names a phrase twice in one language", () => {
  const all = phrases.map(({ where, phrase }) => `${where} ${phrase}`);
  expect(all.filter((each, at) => all.indexOf(each) !== at)).toEqual([]);
});

test.each(aspects.map(({ id, phrases: byLanguage }) => [id, byLanguage] as const))(
  "%s knows all five languages",
  (_, byLanguage) => {
    for (const { strong, medium } of Object.values(byLanguage)) {
      expect(wordList(strong).length).toBeGreaterThan(20);
      expect(wordList(medium).length).toBeGreaterThan(5);
    }
  },
);

const read = reader(activities, signals, aspects);
const heard = (title: string, said: WorkClass = "transform", description?: string): readonly string[] =>
  aspectsOf(
    aspects,
    read(ticketOf({ title, ...(description === undefined ? {} : { description }) })),
    said,
  ).map(({ id }) => id);

test.each([
  ["mandatory", "Archive invoices for ten years as required by law"],
  ["mandatory", "Löschkonzept nach DSGVO umsetzen"],
  ["mandatory", "Mise en conformité RGPD du site"],
  ["mandatory", "Adecuación a la nueva normativa de facturas"],
  ["mandatory", "Adequação do cadastro à LGPD"],
  ["security", "Roll out two factor login to the branches"],
  ["security", "Festplattenverschlüsselung für alle Notebooks"],
  ["security", "Durcissement des serveurs web"],
  ["security", "Segmentación de red de la planta"],
  ["security", "Cofre de senhas para administradores"],
  ["upgrade", "Upgrade the ticket tool to version 9"],
  ["upgrade", "Versionswechsel der Lagerverwaltung"],
  ["upgrade", "Montée de version de l'outil de paie"],
  ["upgrade", "Subir de versión el portal"],
  ["upgrade", "Atualização de versão do portal"],
  ["new-platform", "Move payroll to the cloud"],
  ["new-platform", "Lohnabrechnung in die Cloud bringen"],
  ["new-platform", "Virtualisation des serveurs de paie"],
  ["new-platform", "Llevar la nómina a la nube"],
  ["new-platform", "Levar a folha para a nuvem"],
  ["new-function", "Add the ability to pay in parts"],
  ["new-function", "Neue Funktion: Zahlung in Raten"],
  ["new-function", "Ajouter la possibilité de payer en plusieurs fois"],
  ["new-function", "Nueva funcionalidad de pagos parciales"],
  ["new-function", "Nova funcionalidade de pagamento parcial"],
  ["permanent-fix", "Permanent fix for the queue that jams every night"],
  ["permanent-fix", "Warteschlange dauerhaft beheben"],
  ["permanent-fix", "Correction définitive de la file bloquée"],
  ["permanent-fix", "Solución definitiva de la cola atascada"],
  ["permanent-fix", "Solução definitiva da fila travada"],
  ["refactoring", "Refactor the price module"],
  ["refactoring", "Preismodul modularisieren"],
  ["refactoring", "Dette technique du module de prix"],
  ["refactoring", "Refactorizar el módulo de precios"],
  ["refactoring", "Refatorar o módulo de preços"],
  ["reliability", "Speed up the price search"],
  ["reliability", "Preissuche beschleunigen"],
  ["reliability", "Améliorer les performances de la recherche"],
  ["reliability", "Mejorar el rendimiento de la búsqueda"],
  ["reliability", "Melhorar o desempenho da busca"],
])("%s is heard in: %s", (aspect, title) => {
  expect(heard(title)).toContain(aspect);
});

test("a reason may stand in the description alone, other aspects may not", () => {
  const title = "Supplier portal";
  expect(heard(title, "transform", "The regulator asks for it. It offers single sign on.")).toEqual([
    "mandatory",
  ]);
});

test("what the description says far down is not heard", () => {
  expect(heard("Supplier portal", "transform", `${"word ".repeat(45)} required by law`)).toEqual([]);
});

test.each([
  ["a fault", "ERP fails since the upgrade to version 7"],
  ["an order", "Please install the upgrade, new laptop for a new starter"],
  ["a question", "How to upgrade to version 7?"],
])("%s mentions an upgrade and asks for none", (_what, title) => {
  expect(heard(title, "run")).toEqual([]);
});

test("nothing is heard in what is unclear", () => {
  expect(heard("Upgrade to version 7", "unclear")).toEqual([]);
});

test("aspects change nothing that labels are learned from", () => {
  const without = reader(activities, signals, []);
  for (const { phrase } of phrases.slice(0, 300)) {
    expect(noticed(read, phrase)).toEqual(noticed(without, phrase));
  }
});

function noticed(one: typeof read, title: string): readonly unknown[] {
  const all: unknown[] = [];
  notice(one(ticketOf(title)), (...about) => all.push(about.slice(0, 3)));
  return all;
}
