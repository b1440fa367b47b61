import type { Field } from "./field.ts";

/** What kind of record a ticket is: incident, request, change, bug. */
export const type: Field = {
  id: "type",
  kind: "word",
  names: {
    en: `
      Type, Ticket type, Issue type, Request type, Work item type, Incident type, Record type, Case type,
      Call type, Task type, Work type, Item type, Type of ticket, Type of request, Type of incident,
      Tracker, Kind, Service type, Request kind, Issuetype, Issue type name, Issuetype name, Ticket class,
      Record class, Ticket kind`,
    de: `
      Typ, Art, Tickettyp, Ticketart, Vorgangstyp, Vorgangsart, Meldungsart, Meldungstyp, Anfragetyp,
      Anfrageart, Auftragsart, Art der Anfrage, Art der Meldung, Art des Vorgangs, Ticketklasse,
      Vorgangsklasse, Meldungsklasse`,
    fr: `
      Type, Type de demande, Type de ticket, Type d'incident, Type de requête, Type d'appel,
      Type d'intervention, Nature, Nature de la demande, Type de fiche, Type de besoin`,
    es: `
      Tipo, Tipo de ticket, Tipo de solicitud, Tipo de incidencia, Tipo de caso, Tipo de requerimiento,
      Tipo de servicio, Tipo de registro, Clase de ticket, Tipo de atención`,
    pt: `
      Tipo, Tipo de chamado, Tipo do chamado, Tipo de solicitação, Tipo da solicitação, Tipo de atendimento,
      Tipo de ticket, Tipo de demanda, Tipo de serviço, Tipo de ocorrência, Tipo de registro, Natureza,
      Tipo da demanda`,
    it: `
      Tipo, Tipologia, Tipo ticket, Tipo richiesta, Tipo di richiesta, Tipo di ticket, Tipo segnalazione,
      Tipologia richiesta`,
    nl: `
      Type, Soort, Soort melding, Meldingsoort, Meldingstype, Tickettype, Soort aanvraag, Type melding,
      Meldingssoort, Soort ticket, Soort verzoek`,
    ja: "種別, タイプ, 課題タイプ, トラッカー, チケット種別, 区分, 依頼種別",
  },
  not: `
    ci, change, customer, user, asset, device, contact, contract, account, file, content, sub, subtype,
    hardware, software, resolution, closure, project, product, priority, association, entry, affiliate,
    review, link, dependency, date, time, id, status, sla, violation, payment, location, custom, client,
    reply, cliente, usuário, usuario, equipamento, equipo, contrato, proyecto, projeto, produto, benutzer,
    kunde, projekt, gerät, lösung, matériel, projet, contrat, klant`,
};
