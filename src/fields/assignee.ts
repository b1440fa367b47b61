import type { Field } from "./field.ts";

/** Who works on a ticket; who resolved or closed it stands in where nobody is named. */
export const assignee: Field = {
  id: "assignee",
  kind: "person",
  names: {
    en: `
      Assigned to, Assignee, Assignee name, Assigned agent, Agent assigned, Agent, Agent name,
      Assigned technician, Technician, Technician name, Assigned tech, Assigned engineer, Engineer,
      Assigned user, Assigned person, Assigned staff, Assigned analyst, Analyst, Ticket owner, Case owner,
      Owner, Owner name, Owned by, Responsible, Responsible person, Person responsible, Responsible user,
      Handler, Handled by, Resolver, Support agent, Assignees, Owners, Operator, Primary resource, Resource,
      Resources, Developer, Staff, Worked by, Resolved by, Solved by, Completed by, Assigned, Closed by,
      Tech, Tech name`,
    de: `
      Bearbeiter, Zugewiesen an, Zugewiesener Bearbeiter, Zugewiesene Person, Sachbearbeiter,
      Bearbeitet von, Zuständig, Zuständiger, Zuständige Person, Verantwortlicher, Verantwortlich,
      Techniker, Besitzer, Erledigt von, Gelöst von, Zugewiesen`,
    fr: `
      Assigné à, Affecté à, Attribué à, Intervenant, Technicien, Technicien assigné, Personne assignée,
      Traité par, Pris en charge par, Responsable, Gestionnaire, Résolu par, Opérateur`,
    es: `
      Asignado a, Técnico asignado, Técnico, Agente asignado, Agente, Persona asignada, Usuario asignado,
      Responsable, Analista, Encargado, Especialista, Atendido por, Resuelto por, Propietario, Asignado`,
    pt: `
      Atribuído a, Atribuído para, Responsável, Atendente, Técnico responsável, Técnico,
      Responsável pelo chamado, Responsável pelo atendimento, Analista responsável, Analista, Atendido por,
      Designado para, Designado, Agente, Executor, Operador, Proprietário, Resolvido por, Atribuído`,
    it: `
      Assegnato a, Assegnatario, Tecnico assegnato, Tecnico, Incaricato, Operatore, Responsabile,
      Gestito da, Preso in carico da, Risolto da`,
    nl: `
      Behandelaar, Toegewezen aan, Behandeld door, Technicus, Uitvoerder, Verantwoordelijke, Eigenaar,
      Medewerker, Opgelost door`,
    ja: "担当者, 担当, 割当先, 対応者, 作業者, オペレーター",
  },
  not: `
    group, groups, team, queue, date, time, count, at, on, hours, performance, interactions, stations, wait,
    department, previous, initially, first, last, secondary, product, project, list, board, process, asset,
    ci, system, data, business, type, role, status, organization, company, satisfaction, rating, score,
    notes, comment, comments, response, reply, lead, leader, manager, level, custom, support, tier, email,
    phone, location, service, application, risk, gruppe, datum, am, abteilung, groupe, équipe, grupo,
    equipe, equipo, fila, fecha, setor, área, em, gruppo, coda, groep, afdeling, グループ`,
};
