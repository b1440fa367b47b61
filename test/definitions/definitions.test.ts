import fc from "fast-check";
import { expect, test } from "vitest";
import { activities } from "../../src/activities/index.ts";
import { aspects } from "../../src/aspects/index.ts";
import { byDefinition } from "../../src/classify/by-definition.ts";
import { createClassifier } from "../../src/classify/classify.ts";
import { byDefault } from "../../src/definitions/default.ts";
import { classBy } from "../../src/definitions/definition.ts";
import { engineering } from "../../src/definitions/engineering.ts";
import { finance } from "../../src/definitions/finance.ts";
import { definitions } from "../../src/definitions/index.ts";
import { strict } from "../../src/definitions/strict.ts";
import type { WorkClass } from "../../src/model/work.ts";
import { ticketOf } from "../classify/ticket-of.ts";
import { tallied } from "../workload/tickets.ts";

const classify = createClassifier();

/** The class of a title as strict, finance, default and engineering have it. */
const classes = (title: string): string =>
  definitions.map(({ id }) => classify(ticketOf(title)).classes[id]?.slice(0, 1)).join(" ");

test.each([
  // A control for security, or what a law asks for: run for strict alone
  ["Introduce multi-factor authentication for all staff", "r t t t"],
  ["Einführung der Zwei-Faktor-Authentifizierung für alle Mitarbeiter", "r t t t"],
  ["Déploiement de la double authentification pour tous les salariés", "r t t t"],
  ["Implantación del doble factor de autenticación para todos los empleados", "r t t t"],
  ["Implantação da autenticação de dois fatores para todos os funcionários", "r t t t"],
  ["Implement e-invoicing output required by law from January", "r t t t"],
  ["Elektronische Rechnung einführen, gesetzlich vorgeschrieben ab Januar", "r t t t"],
  ["Mise en place de la facturation électronique imposée par la loi", "r t t t"],
  ["Implementar la factura electrónica exigida por la nueva normativa", "r t t t"],
  ["Implementar o novo relatório exigido pela reforma tributária", "r t t t"],
  // A system that moves: run for strict, unless something new is named
  ["Migrate the mail servers to the cloud", "r t t t"],
  ["Ablösung des Altsystems im Lager", "r t t t"],
  ["Migration de la messagerie vers le cloud", "r t t t"],
  ["Migrar el correo a la nube", "r t t t"],
  ["Migração do correio para a nuvem", "r t t t"],
  ["Migrate the CRM to the cloud with new functionality for partners", "t t t t"],
  // A new major release of a platform: transformation for finance and engineering
  ["Upgrade SQL Server 2016 to 2022 before end of support", "r t r t"],
  ["Montée de version du serveur de base de données vers Oracle 19", "r t r t"],
  ["Actualización de versión del servidor de base de datos Oracle", "r t r t"],
  ["Atualização de versão do banco de dados Oracle", "r t r t"],
  // A fault gone for good, faster than before: no function for finance
  ["Dauerhafte Lösung für den nächtlichen Lauf, damit er nie wieder ausfällt", "t r t t"],
  ["Correction définitive de l'import qui échoue chaque nuit", "t r t t"],
  ["Solución definitiva del error recurrente en la carga nocturna", "t r t t"],
  ["Correção definitiva da falha recorrente na carga noturna", "t r t t"],
  ["Improve performance of the order search", "t r t t"],
  ["Performance der Auftragssuche verbessern", "t r t t"],
  ["Améliorer les performances de la recherche de commandes", "t r t t"],
  ["Mejorar el rendimiento de la búsqueda de pedidos", "t r t t"],
  ["Melhorar a performance da busca de pedidos", "t r t t"],
  // Restructured inside: strict takes it for maintenance, finance too
  ["Refactor the order module to reduce complexity", "r r t t"],
  ["Refactoring des Bestellmoduls, technische Schulden abbauen", "r r t t"],
  ["Refonte technique du module de commande, dette technique", "r r t t"],
  ["Refactorizar el módulo de pedidos", "r r t t"],
  ["Refatorar o módulo de pedidos", "r r t t"],
  // Adaptive maintenance: transformation for engineering alone
  ["Bump lodash from 4.17.20 to 4.17.21", "r r r t"],
  ["Härtung der Webserver", "r r r t"],
  ["Firmware update of all switches", "r r r t"],
  // What nobody disputes
  ["Add a new field for the delivery date to the order form", "t t t t"],
  ["Neues Feld für die Lieferzeit in der Auftragsmaske", "t t t t"],
  ["Automate the monthly account clean-up instead of doing it manually", "t t t t"],
  ["Install November security updates on 42 servers", "r r r r"],
  ["Sicherheitsupdates im November einspielen", "r r r r"],
  ["My MFA phone is lost, please reset", "r r r r"],
  ["Outlook crashes since the upgrade to version 16", "r r r r"],
  ["Upgrade my laptop to Windows 11 please", "r r r r"],
  ["Auditor needs list of admin accounts by Friday", "r r r r"],
  ["Renew the certificate of the customer portal", "r r r r"],
  ["Asdf", "u u u u"],
])("%s: %s", (title, said) => {
  expect(classes(title)).toBe(said);
});

const anyWork = fc.record({
  activity: fc.constantFrom("unclassified", ...activities.map(({ id }) => id)),
  aspects: fc.subarray(aspects.map(({ id }) => id)).map((ids) => new Set(ids)),
});
const anyClass = fc.constantFrom<WorkClass>("run", "transform", "unclear");

test("no definition makes anything unclear, or clear what is unclear", () => {
  fc.assert(
    fc.property(fc.constantFrom(...definitions), anyClass, anyWork, (definition, said, work) => {
      expect(classBy(definition, said, work) === "unclear").toBe(said === "unclear");
    }),
  );
});

test("strict only turns transformation into run, engineering run into transformation, and default nothing", () => {
  fc.assert(
    fc.property(anyClass, anyWork, (said, work) => {
      expect([said, "run"]).toContain(classBy(strict, said, work));
      expect([said, "transform"]).toContain(classBy(engineering, said, work));
      expect(classBy(byDefault, said, work)).toBe(said);
    }),
  );
});

test("of any tickets, strict finds at most as much transformation as default, and engineering at least", () => {
  const ticket = fc.record({ said: anyClass, work: anyWork, hours: fc.nat(40) });
  fc.assert(
    fc.property(fc.array(ticket, { maxLength: 60 }), (all) => {
      const { byDefinition: loads } = tallied(
        all.map(({ said, work: { activity, aspects: ids }, hours }) => {
          const best = { passage, from: 0, length: 0 };
          const heard = [...ids].map((id) => ({ id, score: 2.2, best }));
          const conclusion = { class: said, activity, probability: 0.9 };
          return {
            ticket: ticketOf({ effortHours: hours }),
            ...conclusion,
            classes: byDefinition(conclusion, heard, false),
            evidence: [],
            vocabulary: { words: 2, unknown: 0 },
          };
        }),
      );
      for (const amount of ["tickets", "effortHours"] as const) {
        const [least = 0, middle = 0, most = 0] = ["strict", "default", "engineering"].map(
          (id) => loads.get(id)?.[amount].transform,
        );
        expect(least <= middle && middle <= most).toBe(true);
      }
      expect(new Set([...loads.values()].map(({ tickets }) => tickets.unclear)).size).toBeLessThan(2);
    }),
  );
});

const passage = { part: "title", kind: "phrase", words: { list: [], written: [] }, counts: 1 } as const;

test.each([
  ["patching-and-vulnerabilities"],
  ["security-response"],
  ["network-security-change"],
  ["compliance-and-audit"],
  ["migration-and-modernisation"],
])("strict knows %s by the activity alone", (activity) => {
  expect(activities.map(({ id }) => id)).toContain(activity);
  expect(classBy(strict, "transform", { activity, aspects: new Set() })).toBe("run");
});

test.each([
  ["software-install", "r r"],
  ["device-support", "r r"],
  ["application-defect", "r r"],
  ["compliance-and-audit", "r r"],
  ["email-and-collaboration", "r t"],
  ["patching-and-vulnerabilities", "r t"],
  ["database-administration", "t t"],
])("a new platform in %s is, for finance and engineering: %s", (activity, said) => {
  const work = { activity, aspects: new Set(["upgrade", "new-platform"] as const) };
  const found = [finance, engineering].map((one) => classBy(one, "run", work).slice(0, 1));
  expect(found.join(" ")).toBe(said);
});

test("the chosen definition gives the class, and its reason stands in the evidence", () => {
  const { class: said, evidence } = createClassifier({ definition: strict })(
    ticketOf("Roll out MFA to all employees"),
  );
  expect([said, evidence.map(({ text }) => text)]).toEqual(["run", expect.arrayContaining(["MFA"])]);
});

test("a definition says what it counts and where that comes from", () => {
  for (const { title, run, transform, source } of definitions) {
    expect([title, run, transform, source].every((text) => text.length > 10)).toBe(true);
  }
});
