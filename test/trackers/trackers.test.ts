import { existsSync, readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { plain, recognise, whole } from "../../src/ingest/columns/recognise.ts";
import { wordList } from "../../src/model/word-list.ts";
import { trackers } from "../../src/trackers/index.ts";

const reference = new URL("../../../shared/reference/export-formats.json", import.meta.url);

describe.each(trackers.map(whole))("$id", ({ id, columns, ignore, signatures }) => {
  test("has no header under two fields, apart from queues, which are group and category", () => {
    const fields = new Map<string, string[]>();
    for (const [field, names] of Object.entries(columns)) {
      for (const name of wordList(names))
        fields.set(plain(name), [...(fields.get(plain(name)) ?? []), field]);
    }
    const twice = [...fields].filter(([, all]) => all.length > 1);
    expect(twice.filter(([, all]) => all.toSorted().join() !== "category,group")).toEqual([]);
  });

  test("ignores nothing that is a column of a field, and nothing twice", () => {
    const ignored = wordList(ignore).map(plain);
    const names = new Set(Object.values(columns).flatMap(wordList).map(plain));
    expect(ignored.filter((name) => names.has(name))).toEqual([]);
    expect(new Set(ignored).size).toBe(ignored.length);
  });

  test("has signatures that can be met", () => {
    expect(signatures.length).toBeGreaterThan(0);
    expect(
      signatures.filter(({ atLeast, of }) => atLeast < 1 || new Set(wordList(of).map(plain)).size < atLeast),
    ).toEqual([]);
  });

  test("knows the id, and the title unless its exports have none", () => {
    expect(columns.id).toBeDefined();
    expect(columns.title === undefined).toBe(["uci-event-log", "bpi-2014"].includes(id));
  });
});

test.each([
  "Ticket ID,Title,Description,Status,Priority,Created At,Closed At,Assignee,Category",
  "ticket_id,title,body,created_at,closed_at,state,labels",
  "ticket_id,subject,body,created_at,resolved_at,status,priority,assigned_group,agent",
  "Number,Summary,Status,Assigned To,Created,Closed",
  "Ticket ID,Subject,Requester,Group,Assignee,Tags,Status",
  "Ticket ID,Customer,Agent,Date Logged,Date Closed,Time Taken",
  "TaskNo,Summary,Priority,RequestedBy,OwnedBy,State,Kind,SubKind,HoursSpent",
  "Ticketnummer,Betreff,Beschreibung,Status,Priorität,Erstellt am,Geschlossen am,Bearbeiter,Gruppe",
  "Numéro,Objet,Statut,Priorité,Date de création,Date de clôture,Intervenant,Demandeur",
  "Número,Asunto,Estado,Prioridad,Fecha de creación,Fecha de cierre,Técnico asignado,Solicitante",
  "Nº do chamado,Assunto,Situação,Prioridade,Data de abertura,Data de fechamento,Responsável,Setor",
  "Solicitante,Grupo,Categoria,Data Abertura,Data Conclusão,Técnico,Avaliação",
  "番号,件名,状態,優先度,作成日時,担当者",
  "Summary*,Priority*,Description,Reporter",
  "From,To,Date,Subject,Body",
])("an export that anybody might have written is not taken for a tracker's: %s", (header) => {
  expect(recognise(header.split(","), [])?.tracker.id).toBeUndefined();
});

test.each([
  [
    "osticket",
    "Ticket Number,Date Created,Subject,From,Priority,Department,Current Status,Agent Assigned,Team Assigned",
  ],
  ["jira", "Key,Summary,Status,Priority,Affected Versions"],
  ["jira", "Issue Type,Summary,Assignee,Assignee Id,Status,Σ Original Estimate,Σ Time Spent,Updated"],
  ["jira", "Work item key,Work item id,Work type,Summary,Status,Created"],
  ["github", "repo,created_at,label,title,body"],
  [
    "glpi",
    "ID;Título;Entidade;Status;Data de abertura;Requerente - Requerente;Atribuído - Técnico;Categoria",
  ],
  ["otrs", "Número;Ticket#;Idade;Titulo;Criado;Fila;Estado;Atendente/Proprietário;Tempo Contabilizado"],
  ["servicenow", "Número;Prioridade;Aberto(a) por;Aberto(a);Atribuído(a) a;Descrição resumida;;"],
  ["servicenow", "Number,State,Created,Affected User,Assignment Group,Assigned to,Urgency"],
  ["redmine", "#,Projekt,Tracker,Status,Priorität,Thema,Zugewiesen an,Aktualisiert"],
])("%s is recognised by %s", (tracker, header) => {
  expect(recognise(header.split(/[,;]/), [])?.tracker.id).toBe(tracker);
});

test("the line that PowerShell writes above its exports tells Service Manager", () => {
  const line = "#TYPE Selected.Microsoft.EnterpriseManagement.Common.EnterpriseManagementObject";
  expect(recognise(["Id", "Title"], [line])?.tracker.id).toBe("scsm");
  expect(recognise(["Id", "Title"], ["#TYPE Selected.System.Management"])).toBeUndefined();
});

interface Variant {
  readonly system: string;
  readonly variant: string;
  readonly headers: readonly string[];
}

const trackerOf = new Map([
  ["ServiceNow", "servicenow"],
  ["Jira Cloud", "jira"],
  ["Jira Data Center/Server", "jira"],
  ["Jira Service Management", "jira-service-management"],
  ["Jira / Tempo", "tempo"],
  ["Azure DevOps", "azure-devops"],
  ["Zendesk", "zendesk"],
  ["Freshservice", "freshservice"],
  ["Freshdesk", "freshdesk"],
  ["ManageEngine ServiceDesk Plus", "manageengine-servicedesk-plus"],
  ["BMC Remedy / Helix ITSM", "bmc-helix"],
  ["BMC Helix", "bmc-helix"],
  ["Ivanti Neurons for ITSM (HEAT)", "ivanti"],
  ["Cherwell / Ivanti Service Manager", "cherwell"],
  ["SolarWinds Web Help Desk", "web-help-desk"],
  ["SolarWinds Service Desk (Samanage)", "solarwinds"],
  ["TOPdesk", "topdesk"],
  ["GLPI", "glpi"],
  ["OTRS / Znuny", "otrs"],
  ["osTicket", "osticket"],
  ["Request Tracker (RT)", "request-tracker"],
  ["Redmine", "redmine"],
  ["Spiceworks", "spiceworks"],
  ["ConnectWise PSA (Manage)", "connectwise"],
  ["Autotask PSA (Datto)", "autotask"],
  ["HaloITSM / HaloPSA", "halo-itsm"],
  ["Kaseya BMS / Vorex", "kaseya-bms"],
  ["SysAid", "sysaid"],
  ["Zoho Desk", "zoho-desk"],
  ["HubSpot", "hubspot"],
  ["Salesforce Service Cloud", "salesforce-cases"],
  ["GitHub", "github"],
  ["GitLab", "gitlab"],
  ["Linear", "linear"],
  ["Asana", "asana"],
  ["Trello", "trello"],
  ["monday.com", "monday"],
  ["ClickUp", "clickup"],
  ["YouTrack", "youtrack"],
  ["Shortcut (Clubhouse)", "shortcut"],
  ["Pivotal Tracker", "pivotal-tracker"],
  ["Trudesk", "trudesk"],
  ["Microsoft SCSM", "scsm"],
  ["UCI", "uci-event-log"],
  ["BPI Challenge 2014", "bpi-2014"],
  ["BPI Challenge 2014 (derived)", "bpi-2014"],
]);

describe.skipIf(!existsSync(reference))("exports of all known systems", () => {
  const text = existsSync(reference) ? readFileSync(reference, "utf8") : "[]";
  const variants: readonly Variant[] = JSON.parse(text);

  test.each(variants)("$system, $variant", ({ system, headers }) => {
    expect(trackerOf.has(system)).toBe(true);
    expect(recognise(headers, [])?.tracker.id).toBe(trackerOf.get(system));
  });
});
