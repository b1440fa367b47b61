import type { Field } from "./field.ts";

/** Who asked. */
export const requester: Field = {
  id: "requester",
  kind: "person",
  names: {
    en: `
      Requester, Requester name, Requestor, Requestor name, Requested by, Requested for, Caller,
      Caller name, Reporter, Reporter name, Reported by, Raised by, Submitted by, Submitter, Submitter name,
      Affected user, End user, Customer name, Client name, Employee name, Full name, From, Initiator,
      Initiated by, Notified by`,
    de: `
      Melder, Anforderer, Anfragender, Anfragesteller, Antragsteller, Gemeldet von, Anrufer,
      Betroffener Benutzer, Auftraggeber, Ansprechpartner, Absender, Auslöser, Meldende Person,
      Eingereicht von, Antragstellende Person, Meldender, Melderin, Antragstellerin, Anfragende,
      Anfragende Person, Gemeldet durch, Erfasst durch`,
    fr: `
      Demandeur, Nom du demandeur, Appelant, Déclarant, Signalé par, Rapporteur, Émetteur, Bénéficiaire,
      Émis par, Déclaré par, Demandé par, Demandeuse, Agent demandeur`,
    es: `
      Solicitante, Nombre del solicitante, Solicitado por, Reportado por, Usuario afectado, Informador,
      Notificador, Notificado por, Quien reporta, Persona solicitante, Quien solicita, Solicita, Reporta`,
    pt: `
      Solicitante, Requerente, Requisitante, Nome do solicitante, Nome do requerente, Usuário solicitante,
      Solicitado por, Reportado por, Relator, Efetuado por, Notificador, Quem solicitou, Solicitado pelo,
      Quem abriu, Quem pediu`,
    it: `
      Richiedente, Segnalatore, Segnalato da, Richiesto da, Chiamante, Segnalante, Chi segnala,
      Chi ha chiamato, Chi richiede`,
    nl: `
      Aanmelder, Naam aanmelder, Aanvrager, Melder, Gemeld door, Aangemeld door, Beller, Ingediend door,
      Aangevraagd door, Wie meldt, Indiener`,
    ja: "依頼者, 申請者, 報告者, 起票者, 問い合わせ者",
  },
  weak: `
    User, User name, Username, Contact, Contact name, Created by, Opened by, Logged by, Creator, Author,
    Customer, Client, Employee, Benutzer, Anwender, Nutzer, Kunde, Kontakt, Autor, Ersteller, Erstellt von,
    Eröffnet von, Erfasst von, Angelegt von, Utilisateur, Auteur, Créateur, Créé par, Ouvert par, Usuario,
    Cliente, Creador, Contacto, Creado por, Abierto por, Registrado por, Criador, Contato, Criado por,
    Aberto por, Colaborador, Funcionário, Utilizador, Utente, Autore, Contatto, Creato da, Aperto da,
    Gebruiker, Klant, Contactpersoon, Aangemaakt door, 作成者, 登録者, 利用者, Entered by, Raised from, Medewerker,
    Ingevoerd door, Saisi par, Enregistré par, Inserito da`,
  not: `
    date, at, on, time, phone, department, location, satisfaction, satisfied, wait, interactions, type,
    agent, group, team, vip, country, site, notes, assigned, last, updated, modified, story, stories,
    impact, service, visible, participants, language, company, organization, domain, category, status,
    count, number, record, vendor, support, title, project, lead, closed, resolved, custom, email, mail,
    datum, am, telefon, abteilung, standort, téléphone, localisation, groupe, assigné, telefone, setor,
    departamento, grupo, equipe, data, fecha, teléfono, atribuído, asignado, responsável, iteração`,
};
