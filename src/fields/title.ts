import type { Field } from "./field.ts";

/** What a ticket is about in one line. */
export const title: Field = {
  id: "title",
  kind: "text",
  names: {
    en: `
      Title, Subject, Summary, Short description, Ticket subject, Ticket title, Ticket name, Ticket summary,
      Issue summary, Issue title, Incident summary, Incident title, Request summary, Request title,
      Request subject, Problem summary, Case subject, Task name, Task title, Task summary, Short desc,
      Brief description, Subject line, Headline, Problem statement, Issue name, Work item title, Alarm name,
      Alert name, Event name, Short text, Synopsis, One line summary`,
    de: `
      Betreff, Titel, Kurzbeschreibung, Zusammenfassung, Thema, Kurztext, Überschrift, Bezeichnung,
      Betreffzeile, Kurzbezeichnung, Anliegen, Kurztitel, Störungstext, Meldungstext, Fehlertext, Kurzinfo`,
    fr: `
      Objet, Titre, Sujet, Intitulé, Résumé, Libellé, Objet de la demande, Intitulé de la demande,
      Libellé de la demande, Titre du ticket, Sujet du ticket, Brève description, Description courte,
      Libellé court, Résumé de la demande`,
    es: `
      Asunto, Título, Resumen, Breve descripción, Descripción breve, Descripción corta, Título del ticket,
      Asunto del ticket, Requerimiento, Descripción resumida, Título de la incidencia, Título del caso`,
    pt: `
      Assunto, Título, Resumo, Descrição resumida, Título do chamado, Assunto do chamado, Resumo do chamado,
      Descrição breve, Breve descrição, Problema relatado, Problema reportado, Título da solicitação,
      Resumo da solicitação, Descrição curta`,
    it: `
      Oggetto, Titolo, Riepilogo, Breve descrizione, Oggetto richiesta, Titolo ticket, Testo breve,
      Titolo richiesta, Descrizione sintetica`,
    nl: `
      Onderwerp, Titel, Korte omschrijving, Samenvatting, Korte beschrijving, Korte klacht, Korte tekst,
      Trefzin`,
    ja: "件名, タイトル, 題名, 要約, 概要, 表題",
  },
  weak: `
    Problem, Issue, Request, Störung, Problème, Problema, Solicitação, Ocorrência, Richiesta, Probleem,
    Demande, Solicitud, Incidencia, Segnalazione, Klacht, Verzoek, Motif, Motivo, Stichwort`,
  not: `
    job, project, parent, contact, epic, by, id, key, type, kind, status, state, date, time, number, no,
    count, category, subcategory, priority, severity, url, link, links, email, source, origin, channel,
    color, colour, code, reason, resolution, solution, closing, owner, assignee, reporter, requester, user,
    customer, group, team, form, brand, tags, age, at, on, level, area, management, manager, language,
    participants, security, rank, related, linked, quick, book, position, custom, typ, art, nummer, nr,
    datum, gruppe, kategorie, priorität, quelle, ursache, lösung, numéro, catégorie, statut, priorité, tipo,
    número, numero, nº, n, fecha, data, categoria, categoría, estado, situação, prioridade, prioridad,
    código, solución, solução, resolução, causa, canal, origem, origen, responsável, soort`,
};
