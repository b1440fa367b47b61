import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { activities } from "../../src/activities/index.ts";
import { createClassifier } from "../../src/classify/classify.ts";
import { runKindOf } from "../../src/classify/run-kind.ts";
import { usualKinds } from "../../src/classify/usual-kinds.ts";
import { createWeigh } from "../../src/classify/weigh.ts";
import type { RunKind } from "../../src/model/run-kind.ts";
import { ticketOf } from "./ticket-of.ts";

const classify = createClassifier();

const kindOf = (fields: Parameters<typeof ticketOf>[0]) => classify(ticketOf(fields)).kind;

describe("the worked examples of the domain guide", () => {
  test.each<[title: string, kind: RunKind]>([
    ["Cannot log in to Windows after holidays, account locked", "break-fix"],
    ["New starter J. Meyer, Finance, 1 Dec – laptop, M365, SAP role FI-AP", "fulfilment"],
    ["SAP month-end job FI_CLOSE failed 02:14, restart", "break-fix"],
    ["RCA for 14 Oct e-mail outage", "investigation"],
    ["Install November security updates on 42 servers", "upkeep"],
    ["Upgrade SQL 2016 → 2022, end of support, no functional change", "upkeep"],
    ["Move mailbox of A. Rossi to the Milan tenant", "fulfilment"],
    ["Change e-mail signature logo to new one", "fulfilment"],
    ["Discount calculated twice on order screen since release 4.2", "defect"],
    ["Please send me last month's stock list", "question"],
    ["My MFA phone is lost, reset please", "break-fix"],
    ["Auditor needs list of admin accounts by Friday", "upkeep"],
    ["Open port 443 from DMZ-12 to ERP-API", "fulfilment"],
    ["Disk > 90 % on FILE03 [auto-alert]", "alert"],
  ])("%s: %s", (title, kind) => {
    expect(kindOf(title)).toBe(kind);
  });

  test.each([
    "Move CRM from on-prem to Azure, cut over Q2",
    "Add 'cost centre' field to purchase approval and route >10k to CFO",
    "Sales wants weekly churn dashboard from CRM + billing",
    "Roll out MFA to all 1,200 users",
    "Implement e-invoicing output required by law from January",
    "Evaluate replacement for ticket tool, 3 vendors, recommendation to CIO",
    "As discussed with Peter",
  ])("%s is no run work and has no kind", (title) => {
    expect(kindOf(title)).toBeUndefined();
  });
});

test.each<[kind: RunKind, title: string]>([
  ["break-fix", "Label printer at the packing line is not responding"],
  ["break-fix", "Drucker im Versand funktioniert nicht"],
  ["break-fix", "Le terminal de caisse ne fonctionne plus"],
  ["break-fix", "La red del almacén está caída desde las ocho"],
  ["break-fix", "Sistema de vendas fora do ar"],
  ["fulfilment", "Access to the tenders share for a new colleague"],
  ["fulfilment", "Neuer Mitarbeiter ab Mai: Konto anlegen"],
  ["fulfilment", "Demande d'installation de la visionneuse de plans sur un poste"],
  ["fulfilment", "Solicitud de acceso a la carpeta de compras"],
  ["fulfilment", "Solicitação de notebook para nova colaboradora"],
  ["upkeep", "Renew the certificate of the customer portal"],
  ["upkeep", "Sicherheitsupdates auf den Servern einspielen"],
  ["upkeep", "Renouvellement du certificat du portail"],
  ["upkeep", "Renovación del certificado del portal"],
  ["upkeep", "Renovação do certificado do portal"],
  ["question", "How do I share my calendar with a colleague?"],
  ["question", "Wie kann ich eine Abwesenheit eintragen?"],
  ["question", "Comment changer ma signature ?"],
  ["question", "Consulta: ¿cómo se exporta el listado de pedidos?"],
  ["question", "Dúvida: como emitir segunda via do boleto"],
  ["defect", "Bug: order total is wrong after a discount was removed"],
  ["defect", "Bug: Summe falsch nach Entfernen eines Rabatts"],
  ["defect", "Bug : total erroné après suppression d'une remise"],
  ["defect", "Bug: total incorrecto al quitar un descuento"],
  ["defect", "Bug: total incorreto depois de remover um desconto"],
  ["investigation", "Root cause analysis of last week's mail outage"],
  ["investigation", "Ursachenanalyse zum Ausfall am Montag"],
  ["investigation", "Recherche de la cause racine des coupures"],
  ["investigation", "Análisis de causa raíz de la caída"],
  ["investigation", "Análise de causa raiz da queda do link"],
  ["alert", "CRITICAL alert: disk usage above threshold on host db07"],
  ["alert", "Schwellwert überschritten: CPU-Auslastung auf srv12"],
  ["alert", "Alerte supervision : espace disque sur srv-fichiers"],
  ["alert", "Alerta de monitoreo: uso de CPU alto en srv04"],
  ["alert", "Alerta Zabbix: host inacessível"],
])("%s is said of: %s", (kind, title) => {
  expect(kindOf(title)).toBe(kind);
});

test.each<[title: string, kind: RunKind]>([
  ["Please reset my password", "fulfilment"],
  ["Forgot my password", "fulfilment"],
  ["Kennwort vergessen, bitte zurücksetzen", "fulfilment"],
  ["Réinitialisation du mot de passe", "fulfilment"],
  ["Olvidé mi contraseña, desbloquear usuario", "fulfilment"],
  ["Redefinição de senha do usuário", "fulfilment"],
  ["Set up MFA again on my new phone, please reset", "fulfilment"],
  ["I cannot log in", "break-fix"],
  ["Account locked", "break-fix"],
  ["Login failed for all users since the password reset page changed", "break-fix"],
])("a password that is set anew for one person is a standard request: %s is %s", (title, kind) => {
  expect(kindOf(title)).toBe(kind);
});

describe("what goes wrong with upkeep and orders is a repair", () => {
  test.each([
    "Backup of the file server failed last night",
    "Security patch failed on the payroll server",
    "VPN access stopped working for a contractor",
    "Relatório de vendas não abre",
  ])("%s", (title) => {
    expect(kindOf(title)).toBe("break-fix");
  });
});

describe("the type of the tracker", () => {
  test.each<[type: string, kind: RunKind]>([
    ["Incident", "break-fix"],
    ["Störung", "break-fix"],
    ["Service Request", "fulfilment"],
    ["Solicitação", "fulfilment"],
    ["Question", "question"],
    ["Bug", "defect"],
    ["Problem", "investigation"],
    ["Alert", "alert"],
    ["Maintenance", "upkeep"],
  ])("tells the kind where there is no text: %s is %s", (type, kind) => {
    expect(kindOf({ type })).toBe(kind);
  });

  test("does not outweigh plain words", () => {
    expect(kindOf({ type: "Incident", title: "How do I create a sub-folder?" })).toBe("question");
    expect(kindOf({ type: "Service Request", title: "Mail server is down" })).toBe("break-fix");
  });

  test("says a fault, not a defect, of what has no code of its own", () => {
    expect(kindOf({ type: "Falha", title: "Impressora do terceiro andar" })).toBe("break-fix");
  });

  test("lets an incident be a repair although the application is at fault", () => {
    const { findings } = createWeigh()(ticketOf({ type: "Incident", title: "Error in the ordering portal" }));
    expect(runKindOf(findings, "application-defect")).toBe("break-fix");
  });
});

test("program text in the title makes a fault a defect", () => {
  const { findings } = createWeigh()(ticketOf("parse_header() throws when the file is empty"));
  expect(runKindOf(findings, "unclassified")).toBe("defect");
});

test.each<[title: string, kind: RunKind | undefined]>([
  ["Tunnel to the supplier flapping", "break-fix"],
  ["Filterwechsel Klimaschränke", "upkeep"],
  ["Quarterly visit of the generator engineer", "upkeep"],
  ["Solicito troca de sala do ramal", "fulfilment"],
])("common words are heard where nothing louder is: %s is %s", (title, kind) => {
  const { findings } = createWeigh()(ticketOf(title));
  expect(runKindOf(findings, "vendor-management")).toBe(kind);
});

describe("no kind is guessed", () => {
  test.each([
    ["nothing at all", {}],
    ["an id alone", { id: "77" }],
    ["a place alone", { title: "Building 7, second floor", category: "Printers" }],
    ["a meeting", { title: "Weekly team meeting" }],
    ["a test", { title: "This is a test, please ignore" }],
  ])("from %s", (_what, fields) => {
    expect(kindOf(fields)).toBeUndefined();
  });
});

test("only run tickets have a kind, and the tickets before change nothing", () => {
  const words = fc.constantFrom(
    "error",
    "please",
    "add",
    "migrate",
    "dashboard",
    "renew",
    "why",
    "how",
    "alert",
    "senha",
    "nicht",
    "Bug:",
    "constructor",
  );
  const title = fc.array(words, { maxLength: 8 }).map((list) => list.join(" "));
  fc.assert(
    fc.property(title, title, (first, second) => {
      const alone = classify(ticketOf(first));
      expect(alone.kind !== undefined && alone.class !== "run").toBe(false);
      classify(ticketOf(second));
      expect(classify(ticketOf(first)).kind).toBe(alone.kind);
    }),
  );
});

test("a rule of the house or an answer that says run lets the words tell the kind", () => {
  const ticket = ticketOf("Migrate the file servers to the cloud, the old one is broken");
  const ruled = createClassifier({
    rulesFor: () => [
      { name: "moves", class: "run", activity: "server-and-storage", notClass: [], notActivity: [] },
    ],
  });
  expect(ruled(ticket)).toMatchObject({ class: "run", kind: "break-fix" });
  const unclear = createClassifier({ answered: () => ({ class: "unclear" }) });
  expect(unclear(ticket).kind).toBeUndefined();
});

test("an activity of the house has no usual kind, whatever its name", () => {
  const { findings } = createWeigh()(ticketOf("Building 7, second floor"));
  expect(runKindOf(findings, "constructor")).toBeUndefined();
});

test("every activity with a usual kind is one of the catalogue", () => {
  const ids = activities.map(({ id }) => id);
  expect(ids).toEqual(expect.arrayContaining([...usualKinds.keys()]));
});
