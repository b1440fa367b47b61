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
      Brief description, Subject line, Headline, Problem statement, Issue name, Work item title, Problem,
      Issue, Request`,
    de: `
      Betreff, Titel, Kurzbeschreibung, Zusammenfassung, Thema, Kurztext, Überschrift, Bezeichnung,
      Betreffzeile, Kurzbezeichnung, Störung, Anliegen`,
    fr: `
      Objet, Titre, Sujet, Intitulé, Résumé, Libellé, Objet de la demande, Intitulé de la demande,
      Libellé de la demande, Titre du ticket, Sujet du ticket, Brève description, Description courte,
      Problème`,
    es: `
      Asunto, Título, Resumen, Breve descripción, Descripción breve, Descripción corta, Título del ticket,
      Asunto del ticket, Problema`,
    pt: `
      Assunto, Título, Resumo, Descrição resumida, Título do chamado, Assunto do chamado, Resumo do chamado,
      Descrição breve, Breve descrição, Problema, Solicitação, Ocorrência`,
    it: `
      Oggetto, Titolo, Riepilogo, Breve descrizione, Oggetto richiesta, Titolo ticket, Problema, Richiesta`,
    nl: "Onderwerp, Titel, Korte omschrijving, Samenvatting, Korte beschrijving, Probleem",
    ja: "件名, タイトル, 題名, 要約, 概要, 表題",
  },
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
