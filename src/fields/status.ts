import type { Field } from "./field.ts";

/** Where a ticket stands in its life. */
export const status: Field = {
  id: "status",
  kind: "word",
  names: {
    en: `
      Status, Ticket status, State, Ticket state, Issue status, Request status, Incident status,
      Incident state, Case status, Task status, Current status, Current state, Work item state, Status name,
      Status code, Status description, Workflow state, Stage, Progress status, Ticket statuses`,
    de: `
      Status, Ticketstatus, Zustand, Bearbeitungsstatus, Aktueller Status, Bearbeitungsstand, Ticketstand,
      Anwenderstatus, Systemstatus`,
    fr: `
      Statut, État, Statut du ticket, État du ticket, Statut de la demande, Statut actuel,
      État d'avancement, État actuel`,
    es: `
      Estado, Estado del ticket, Estado del caso, Estado de la solicitud, Estado actual, Situación, Estatus,
      Situación actual, Estado de atención`,
    pt: `
      Status, Situação, Estado, Status do chamado, Situação do chamado, Status atual, Situação atual, Fase,
      Finalizado`,
    it: "Stato, Stato ticket, Stato richiesta, Stato attuale, Situazione, Situazione attuale",
    nl: "Status, Toestand, Meldingstatus, Huidige status, Statusomschrijving",
    ja: "ステータス, 状態, 状況, 対応状況, 進捗",
  },
  weak: `
    Progress, Fortschritt, Avancement, Avance, Andamento, Voortgang, Stato avanzamento, Stand, Étape, Fase,
    Phase, Avanzamento, Etapa`,
  not: `
    sla, approval, resolution, survey, category, previous, old, response, overdue, alert, payment, overview,
    epic, milestone, blocker, changed, change, reason, date, time, user, asset, device, last, first, update,
    confirmation, project, task, monitoring, review, reply, escalation, vip, province, country, address,
    contract, ppl, delivery, development, pipeline, view, slm, billing, invoice, phase, genehmigung,
    vorheriger, projekt, approbation, projet, précédent, aprobación, anterior, proyecto, aprovação,
    pagamento, projeto, satisfação, pesquisa, by`,
};
