import type { Tracker } from "./tracker.ts";

/**
 * Totals, copyright and a note of confidentiality stand below the table. Closed and Open are 1 or 0. The
 * owner may be a queue; State is an address. Ids keep their zeros.
 */
export const salesforceCases: Tracker = {
  id: "salesforce-cases",
  name: "Salesforce cases",
  signatures: [
    { atLeast: 2, of: "Case Number, Date/Time Opened" },
    { atLeast: 2, of: "Case Number, Case Owner" },
    { atLeast: 2, of: "Case Number, Case Origin" },
    { atLeast: 1, of: "CASENUMBER" },
    { atLeast: 2, of: "Case Owner, Case Reason" },
    { atLeast: 2, of: "Número do caso, Proprietário do caso" },
    { atLeast: 2, of: "Número del caso, Propietario del caso" },
    { atLeast: 2, of: "Numéro de la requête, Propriétaire de la requête" },
    { atLeast: 2, of: "Kundenvorgangsnummer, Kundenvorgangsinhaber" },
  ],
  columns: {
    id: `
      Case Number, CASENUMBER, Número do caso, Número del caso, Numéro de la requête, Kundenvorgangsnummer`,
    title: "Subject, Assunto, Asunto, Objet, Betreff",
    description: "Description, Descrição, Descripción, Beschreibung",
    type: "Type, Case Record Type, Tipo, Typ",
    category: "Case Reason, REASON, Motivo do caso, Motivo del caso",
    priority: "Priority, Prioridade, Prioridad, Priorité, Priorität",
    status: "Status, Estado, Statut",
    opened: "Date/Time Opened, Opened Date, CREATEDDATE, Created Date",
    closed: "Date/Time Closed, Closed Date, CLOSEDDATE",
    assignee: `
      Case Owner, Case Owner Alias, OWNER.NAME, OWNERID, Proprietário do caso, Propietario del caso,
      Propriétaire de la requête, Kundenvorgangsinhaber`,
    requester: "Contact Name, CONTACTID",
    application: "Product, Asset Name",
    duration: "Age (Hours), Age, Business Hours Age",
    parent: "Parent Case Number, PARENTID",
  },
  ignore: `
    ID, Case ID, Account Name, ACCOUNTID, Case Origin, ORIGIN, Closed, Open, ISCLOSED, Escalated,
    ISESCALATED, Case Last Modified Date, LASTMODIFIEDDATE, State`,
};
