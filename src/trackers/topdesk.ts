import type { Tracker } from "./tracker.ts";

/**
 * Duration is what was promised ("4 hours"), not what it took, and Completed or Closed are yes or no beside
 * a date. Numbers carry spaces: "I 2401 0123".
 */
export const topdesk: Tracker = {
  id: "topdesk",
  name: "TOPdesk",
  signatures: [
    { atLeast: 2, of: "Operator group, Short description (Details)" },
    { atLeast: 2, of: "Operator group, Operator" },
    { atLeast: 2, of: "Operator group, Call number" },
    { atLeast: 2, of: "Short description (Details), Entry type" },
    {
      atLeast: 2,
      of: `
        Behandelaarsgroep, Meldingnummer, Aanmelddatum, Naam aanmelder, Soort melding, Soort binnenkomst,
        Korte omschrijving (Details)`,
    },
    { atLeast: 2, of: "Bearbeitergruppe, Meldungsart, Meldungsnummer, Name des Melders, Anmeldedatum" },
    { atLeast: 2, of: "Groupe d'opérateurs, Nom du demandeur, Type d'appel" },
  ],
  columns: {
    id: `
      Incident number, Call number, Meldingnummer, Incidentnummer, Meldungsnummer, Numéro d'appel`,
    title: `
      Short description (Details), Brief description, Short description, Korte omschrijving (Details),
      Korte omschrijving, Kurzbeschreibung (Details), Kurzbeschreibung, Description brève`,
    description: "Request, Verzoek, Anfrage, Demande",
    type: "Call type, Soort melding, Meldungsart, Type d'appel",
    category: "Category, Categorie, Kategorie, Catégorie",
    subcategory: "Subcategory, Subcategorie, Unterkategorie, Sous-catégorie",
    priority: "Priority, Prioriteit, Priorität, Priorité",
    status: "Status, Statut",
    opened: "Creation date, Call date, Aanmelddatum, Anmeldedatum, Date de création",
    resolved: "Completion date, Datum gereed, Fertigstellungsdatum, Date d'achèvement",
    closed: `
      Closure date, Datum afgemeld, Afmelddatum, Afmeldingsdatum, Abmeldedatum, Abgemeldet, Date de clôture`,
    assignee: "Operator, Behandelaar, Bearbeiter, Opérateur",
    group: "Operator group, Behandelaarsgroep, Bearbeitergruppe, Groupe d'opérateurs",
    requester: "Caller name, Naam aanmelder, Aanmelder, Name des Melders, Melder, Nom du demandeur",
    application: "Service, Dienst, Object ID, Object, Objekt",
    effort: "Time spent, Bestede tijd, Zeitaufwand, Temps passé",
    slaBreached: "SLA achieved",
  },
  ignore: `
    Duration, Doorlooptijd, Dauer, Durée, Target date, Streefdatum, Zieldatum, Date cible, Completed,
    Closed, Gereed, Afgemeld, Fertig, Gereageerd, Branch (Caller), Vestiging, Niederlassung, Entry type,
    Soort binnenkomst, Impact, Urgency, Urgentie, Auswirkung, Dringlichkeit, Supplier, Leverancier,
    External number, Extern nummer, On hold`,
  slaTrueMeansMet: true,
};
