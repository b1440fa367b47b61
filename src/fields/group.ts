import type { Field } from "./field.ts";

/** The team or queue whose work it is. */
export const group: Field = {
  id: "group",
  kind: "word",
  names: {
    en: `
      Assignment group, Assigned group, Support group, Resolver group, Assigned team, Support team,
      Resolver team, Responsible team, Responsible group, Owner group, Owner team, Owning team,
      Owned by team, Technician group, Tech group, Operator group, Agent group, Group, Group name, Team,
      Team name, Queue, Queue name, Workgroup, Work group, Squad, Support queue, Resolving team,
      Resolving group, Responsible unit, Owning group`,
    de: `
      Zuweisungsgruppe, Bearbeitergruppe, Bearbeitungsgruppe, Zugewiesene Gruppe, Supportgruppe,
      Lösungsgruppe, Zuständige Gruppe, Zuständiges Team, Gruppe, Team, Queue, Warteschlange, Support-Team,
      Zuständige Stelle, Zuständige Einheit, Zuständiges Amt, Zuständiger Bereich, Zuständige Abteilung,
      Planergruppe, Lösende Einheit, Lösende Gruppe, Verantwortliches Team, Bearbeitendes Team,
      Verantwortlicher Arbeitsplatz, Bearbeitende Stelle, Bearbeitende Einheit, Bearbeitende Gruppe`,
    fr: `
      Groupe d'affectation, Groupe d'assignation, Groupe assigné, Groupe de support, Groupe de techniciens,
      Groupe intervenant, Groupe de résolution, Équipe assignée, Équipe de support, Groupe, Équipe,
      File d'attente, File, Équipe en charge, Équipe responsable, Service en charge, Groupe de traitement,
      Équipe de résolution, Cellule, Groupe résolveur`,
    es: `
      Grupo de asignación, Grupo asignado, Grupo resolutor, Grupo de soporte, Grupo solucionador,
      Equipo asignado, Equipo de soporte, Grupo, Cola, Mesa, Equipo, Mesa de ayuda, Mesa de servicio,
      Equipo responsable, Equipo resolutor, Área responsable, Área resolutora, Grupo responsable, Célula,
      Célula asignada, Grupo resolvedor`,
    pt: `
      Grupo de atribuição, Grupo solucionador, Grupo responsável, Grupo técnico, Grupo designado,
      Grupo de atendimento, Grupo executor, Equipe responsável, Equipe de suporte, Grupo, Equipe, Fila,
      Fila de atendimento, Mesa, Setor responsável, Mesa de trabalho, Mesa de serviço, Equipe técnica,
      Equipe solucionadora, Área responsável, Área solucionadora, Fila atual, Célula, Grupo resolvedor`,
    it: `
      Gruppo di assegnazione, Gruppo assegnato, Gruppo di supporto, Gruppo, Coda, Squadra,
      Gruppo incaricato, Gruppo risolutore, Team assegnato, Coda di lavoro, Nucleo competente,
      Ufficio competente, Team competente`,
    nl: `
      Behandelaarsgroep, Behandelgroep, Toegewezen groep, Toewijzingsgroep, Supportgroep, Groep, Wachtrij,
      Team, Oplosgroep, Behandelend team, Verantwoordelijk team, Behandelgroep ICT`,
    ja: "担当グループ, 割当グループ, グループ, チーム, キュー, 担当部署, 部署",
  },
  weak: `
    Board, Department, Abteilung, Departamento, Setor, Reparto, Afdeling, Agency, Agency name, Desk, Crew,
    Pod`,
  not: `
    requester, requestor, user, customer, caller, client, product, category, age, email, mail, access,
    slack, transfers, stations, security, parent, lead, leader, manager, date, time, count, status, size,
    previous, first, last, custom, mailing, distribution, plug, plugins, solicitante, usuário, usuario,
    requerente, cliente, demandeur, utilisateur, benutzer, kunden, melder, aanmelder`,
};
