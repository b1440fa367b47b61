import type { Field } from "./field.ts";

/** Who works on a ticket; who resolved or closed it stands in where nobody is named. */
export const assignee: Field = {
  id: "assignee",
  kind: "person",
  names: {
    en: `
      Assigned to, Assignee, Assignee name, Assigned agent, Agent assigned, Agent name, Assigned technician,
      Technician, Technician name, Assigned tech, Assigned engineer, Engineer, Assigned user,
      Assigned person, Assigned staff, Assigned analyst, Analyst, Ticket owner, Case owner, Owner name,
      Owned by, Responsible, Responsible person, Person responsible, Responsible user, Handler, Handled by,
      Resolver, Support agent, Assignees, Owners, Primary resource, Developer, Assigned, Tech name,
      Assign to, Assigned resource, Message processor, Attended by, Actioned by, Technician on duty,
      Support engineer`,
    de: `
      Bearbeiter, Zugewiesen an, Zugewiesener Bearbeiter, Zugewiesene Person, Sachbearbeiter,
      Bearbeitet von, Zuständig, Zuständiger, Zuständige Person, Verantwortlicher, Verantwortlich,
      Techniker, Zugewiesen, Bearbeitet durch, Monteur, Servicetechniker, Zuständiger Bearbeiter,
      Zuständiger Mitarbeiter, Bearbeiterin, Bearbeiter in, Sachbearbeiterin, Technikerin, Verantwortliche,
      Zuständige, Aktueller Bearbeiter, Supporter, Erledigt durch`,
    fr: `
      Assigné à, Affecté à, Attribué à, Intervenant, Technicien, Technicien assigné, Personne assignée,
      Traité par, Pris en charge par, Responsable, Gestionnaire, Pris par, Agent traitant,
      Technicien en charge, Technicien affecté, Agent en charge, Chargé de traitement, Technicien actuel`,
    es: `
      Asignado a, Técnico asignado, Técnico, Agente asignado, Persona asignada, Usuario asignado,
      Responsable, Analista, Encargado, Especialista, Atendido por, Asignado, Atendió, Técnico responsable,
      Asignado al técnico, Encargado de atención, Ejecutivo, Ejecutivo asignado, Quien atiende, Asignada a,
      Atendida por, Soportista, Técnico de soporte`,
    pt: `
      Atribuído a, Atribuído para, Responsável, Atendente, Técnico responsável, Técnico,
      Responsável pelo chamado, Responsável pelo atendimento, Analista responsável, Analista, Atendido por,
      Designado para, Designado, Executor, Atribuído, Responsável técnico, Técnico atribuído,
      Técnico designado, Atendido pelo, Executante, Quem atendeu, Responsável pela solução, Quem resolveu`,
    it: `
      Assegnato a, Assegnatario, Tecnico assegnato, Tecnico, Incaricato, Responsabile, Gestito da,
      Preso in carico da, Tecnico incaricato, Preso in carico, Assegnata a, Addetto`,
    nl: `
      Behandelaar, Toegewezen aan, Behandeld door, Technicus, Uitvoerder, Verantwoordelijke,
      In behandeling bij, Toegewezen medewerker, Monteur, Opgepakt door, Uitgevoerd door`,
    ja: "担当者, 担当, 割当先, 対応者, 作業者, オペレーター",
  },
  weak: `
    Agent, Owner, Resolved by, Solved by, Completed by, Closed by, Worked by, Staff, Resource, Resources,
    Tech, Operator, Agente, Opérateur, Operador, Operatore, Erledigt von, Gelöst von, Résolu par,
    Resuelto por, Resolvido por, Risolto da, Opgelost door, Besitzer, Propietario, Proprietário, Eigenaar,
    Medewerker, Employee, By, Fixed by, Cleared by, Finished by, Geschlossen von, Abgeschlossen von,
    Clos par, Fermé par, Cerrado por, Fechado por, Encerrado por, Finalizado por, Chiuso da, Gesloten door,
    Afgehandeld door, Kollege, Kollegin, Conseiller, Conseillère`,
  not: `
    group, groups, team, queue, date, time, count, at, on, hours, performance, interactions, stations, wait,
    department, previous, initially, first, last, secondary, product, project, list, board, process, asset,
    ci, system, data, business, type, role, status, organization, company, satisfaction, rating, score,
    notes, comment, comments, response, reply, lead, leader, manager, level, custom, support, tier, email,
    phone, location, service, application, risk, gruppe, datum, am, abteilung, groupe, équipe, grupo,
    equipe, equipo, fila, fecha, setor, área, em, gruppo, coda, groep, afdeling, グループ`,
};
