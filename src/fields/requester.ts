import type { Field } from "./field.ts";

/** Who asked. */
export const requester: Field = {
  id: "requester",
  kind: "person",
  names: {
    en: `
      Requester, Requester name, Requestor, Requestor name, Requested by, Requested for, Caller,
      Caller name, Reporter, Reporter name, Reported by, Raised by, Opened by, Submitted by, Submitter,
      Submitter name, Logged by, Created by, Creator, Author, Affected user, End user, User name, Username,
      User, Customer name, Customer, Client name, Client, Contact name, Contact, Employee name, Employee,
      Full name, From`,
    de: `
      Melder, Anforderer, Anfragender, Anfragesteller, Antragsteller, Gemeldet von, Erstellt von,
      Eröffnet von, Erfasst von, Angelegt von, Ersteller, Anrufer, Betroffener Benutzer, Benutzer, Anwender,
      Nutzer, Kunde, Auftraggeber, Ansprechpartner, Autor, Absender, Kontakt`,
    fr: `
      Demandeur, Nom du demandeur, Appelant, Déclarant, Signalé par, Créé par, Ouvert par, Rapporteur,
      Émetteur, Bénéficiaire, Utilisateur, Auteur, Créateur, Client, Contact`,
    es: `
      Solicitante, Nombre del solicitante, Solicitado por, Reportado por, Usuario afectado, Informador,
      Creado por, Abierto por, Registrado por, Usuario, Creador, Autor, Cliente, Contacto`,
    pt: `
      Solicitante, Requerente, Requisitante, Nome do solicitante, Nome do requerente, Usuário solicitante,
      Solicitado por, Aberto por, Criado por, Registrado por, Reportado por, Relator, Usuário, Cliente,
      Colaborador, Funcionário, Autor, Criador, Contato, Utilizador, Utente`,
    it: `
      Richiedente, Segnalatore, Segnalato da, Richiesto da, Aperto da, Creato da, Chiamante, Utente, Autore,
      Cliente, Contatto`,
    nl: `
      Aanmelder, Naam aanmelder, Aanvrager, Melder, Gemeld door, Aangemaakt door, Aangemeld door, Beller,
      Gebruiker, Klant, Auteur, Contactpersoon`,
    ja: "依頼者, 申請者, 報告者, 起票者, 作成者, 登録者, 利用者, 問い合わせ者",
  },
  not: `
    date, at, on, time, phone, department, location, satisfaction, satisfied, wait, interactions, type,
    agent, group, team, vip, country, site, notes, assigned, last, updated, modified, story, stories,
    impact, service, visible, participants, language, company, organization, domain, category, status,
    count, number, record, vendor, support, title, project, lead, closed, resolved, custom, email, mail,
    datum, am, telefon, abteilung, standort, téléphone, localisation, groupe, assigné, telefone, setor,
    departamento, grupo, equipe, data, fecha, teléfono, atribuído, asignado, responsável, iteração`,
};
