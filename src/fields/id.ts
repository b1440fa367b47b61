import type { Field } from "./field.ts";

/** What people quote when they ask about a ticket. */
export const id: Field = {
  id: "id",
  kind: "id",
  names: {
    en: `
      Ticket ID, Ticket number, Ticket no, Ticket nr, Ticket #, Ticket#, Ticket ref, Ticket reference,
      Ticket key, Case number, Case ID, Case no, Case #, Incident number, Incident ID, Incident no,
      Incident #, Request ID, Request number, Request no, Request #, Issue key, Issue ID, Issue number,
      Issue no, Work item ID, Work item key, Task ID, Task number, Task no, Call ID, Call number, Call ref,
      Change ID, Change number, Defect ID, Bug ID, Job number, Job ID, Service request number, SR number,
      SR no, Record number, Record ID, Entry ID, Tracking number, Tracking ID, Reference number,
      Reference no, Reference ID, Ref no, Number, Key, ID, No, #, Unique key, Object ID, Alert ID, Alarm ID,
      Event ID, Work order ID, Work order number, Work order no, WO number, WO no, WO ID, WO #, Case ref,
      Incident ref, Request ref, Docket number, Docket no`,
    de: `
      Ticketnummer, Ticket-Nr., Ticketnr., Ticket-ID, Vorgangsnummer, Vorgangs-Nr., Vorgangs-ID,
      Störungsnummer, Störungs-Nr., Meldungsnummer, Meldungs-Nr., Auftragsnummer, Auftrags-Nr.,
      Anfragenummer, Anfrage-Nr., Fallnummer, Incidentnummer, Nummer, Nr., Kennung, Schlüssel, Lfd. Nr.,
      Ticketkennzeichen, Vorgangskennung, Meldungs-ID, Meldungskennung, Störungs-ID, Auftrags-ID,
      Laufende Nummer, Aktenzeichen`,
    fr: `
      Numéro de ticket, Numéro du ticket, N° ticket, N° de ticket, Nº de ticket, ID ticket, ID du ticket,
      Numéro de demande, N° demande, N° de demande, Numéro d'incident, N° incident, N° d'incident,
      Identifiant, Numéro, N°, Nº, Clé, Numéro de dossier, N° dossier, Référence ticket, Réf. ticket,
      Numéro d'intervention, N° intervention`,
    es: `
      Número de ticket, Nº de ticket, N.º de ticket, N° de ticket, ID de ticket, ID del ticket,
      Número de caso, Número de incidencia, Nº de incidencia, ID de incidencia, Número de incidente,
      Número de solicitud, Nº de solicitud, ID de solicitud, Número de requerimiento, Folio, Radicado,
      Identificador, Número, Clave, Número de orden, Nº de orden, ID de caso, Código de ticket,
      Código de incidencia, Número de reporte`,
    pt: `
      Nº do chamado, N° do chamado, Nº chamado, N° chamado, Número do chamado, Número chamado,
      ID do chamado, ID chamado, Código do chamado, Número do ticket, Nº do ticket, ID do ticket,
      Nº da solicitação, N° da solicitação, Número da solicitação, ID da solicitação, Nº da OS,
      Número da OS, Ordem de serviço, Protocolo, Número do protocolo, Número, Nº, Identificador, Chave,
      Nº OS, N° OS, Número OS, Código chamado, Nº protocolo, Ticket nº`,
    it: `
      Numero ticket, N. ticket, ID ticket, Numero richiesta, ID richiesta, Numero segnalazione, Numero,
      Chiave, Codice ticket, Codice segnalazione, Numero intervento`,
    nl: `
      Ticketnummer, Incidentnummer, Meldingsnummer, Meldingnummer, Meldingnr., Aanvraagnummer, Nummer,
      Sleutel, Volgnummer, Volgnr, Zaaknummer, Meldingscode`,
    ja: "チケットID, チケット番号, インシデント番号, 課題キー, 受付番号, 管理番号, 問い合わせ番号, 番号, キー",
  },
  weak: `
    Ticket, Incident, Case, Reference, Ref, UID, Vorgang, Caso, Código, Chamado, OS, Codice, Referentie,
    Code, Referencia`,
  not: `
    parent, user, customer, asset, project, client, company, employee, person, contact, account, phone,
    mobile, telephone, serial, external, message, session, device, computer, invoice, order, room,
    department, team, group, agent, technician, owner, assignee, reporter, requester, requestor, creator,
    caller, author, category, subcategory, status, state, type, title, subject, summary, name, description,
    detail, details, priority, impact, date, time, created, opened, closed, resolved, updated, count, of,
    quantity, hours, by, to, link, url, version, template, sprint, epic, milestone, related, linked,
    problem, knowledge, kb, km, sla, form, brand, tags, source, channel, origin, age, custom, story,
    resolution, solution, studies, management, utilisateur, usuário, usuario, cliente, solicitante,
    categoria, categoría, tipo, situação, estado, assunto, título, asunto, descrição, descripción, data,
    fecha, prioridade, prioridad, responsável, técnico, grupo, série, serie, telefone, teléfono, telefon,
    kunde, kunden, benutzer, datum, art, typ, titel, beschreibung, priorität, demandeur, objet, titre,
    statut, priorité, catégorie, téléphone, abertura, fechamento, encerramento, atendimento, pelo, setor,
    motivo, conclusão, chamados, tickets, cases, incidents, requests, good, bad, open`,
};
