import type { Field } from "./field.ts";

/** The ticket a ticket belongs to. */
export const parent: Field = {
  id: "parent",
  kind: "id",
  names: {
    en: `
      Parent, Parent ID, Parent key, Parent ticket, Parent ticket ID, Parent ticket number, Parent number,
      Parent issue, Parent incident, Parent case, Parent case number, Parent request, Parent task,
      Parent work item, Master ticket, Epic link, Related incident`,
    de: "Übergeordnet, Übergeordnetes Ticket, Übergeordneter Vorgang, Hauptticket, Elternticket",
    fr: "Ticket parent, Demande parente, Tâche parente, Clé parent, Incident parent",
    es: `
      Ticket padre, Tarea padre, Incidencia principal, Clave principal, Caso padre, Solicitud padre`,
    pt: `
      Chamado pai, Ticket pai, Tarefa pai, Tarefa mãe, Chave pai, Solicitação pai, Chamado principal`,
    it: "Ticket padre, Attività principale, Richiesta padre",
    nl: "Hoofdmelding, Hoofdissue, Hoofdticket, Bovenliggend ticket",
    ja: "親チケット, 親課題, 親",
  },
  not: `
    summary, subject, title, status, state, type, name, description, url, priority, date, company, account,
    assignee, custom, category, organization, count`,
};
