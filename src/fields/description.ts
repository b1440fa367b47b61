import type { Field } from "./field.ts";

/** The whole text of a request, as its author wrote it. */
export const description: Field = {
  id: "description",
  kind: "text",
  names: {
    en: `
      Description, Detailed description, Full description, Long description, Issue description,
      Problem description, Incident description, Ticket description, Request description, Case description,
      Task description, Initial description, Request details, Request detail, Issue details,
      Problem details, Incident details, Ticket details, Details, Detail, Body, Ticket body, Message,
      Content, Symptoms, Symptom, Repro steps, Steps to reproduce, Text, Notes, Comments, Comment`,
    de: `
      Beschreibung, Problembeschreibung, Fehlerbeschreibung, Störungsbeschreibung, Detailbeschreibung,
      Ausführliche Beschreibung, Langbeschreibung, Ticketbeschreibung, Beschreibung der Störung,
      Beschreibung des Problems, Details, Sachverhalt, Inhalt, Langtext, Nachricht, Bemerkung, Bemerkungen`,
    fr: `
      Description, Description du problème, Description de la demande, Description de l'incident,
      Description détaillée, Description complète, Détails, Détail, Contenu, Message, Corps, Commentaire,
      Commentaires`,
    es: `
      Descripción, Descripción del problema, Descripción detallada, Descripción del ticket,
      Descripción de la solicitud, Descripción del incidente, Detalle, Detalles, Detalle del problema,
      Contenido, Mensaje, Cuerpo, Observaciones, Comentarios`,
    pt: `
      Descrição, Descrição do problema, Descrição do chamado, Descrição da solicitação,
      Descrição do incidente, Descrição da ocorrência, Descrição completa, Descrição detalhada,
      Detalhamento, Detalhes, Detalhe, Conteúdo, Mensagem, Relato, Corpo, Observação, Observações,
      Comentários`,
    it: `
      Descrizione, Descrizione del problema, Descrizione problema, Descrizione dettagliata,
      Descrizione richiesta, Dettagli, Dettaglio, Contenuto, Messaggio, Testo, Note`,
    nl: `
      Beschrijving, Omschrijving, Probleemomschrijving, Uitgebreide omschrijving, Lange omschrijving,
      Verzoek, Details, Inhoud, Bericht, Tekst`,
    ja: "説明, 詳細, 内容, 本文, 問い合わせ内容, 詳細説明, 対応内容",
  },
  not: `
    short, brief, resolution, solution, close, closing, closure, work, project, category, job, status,
    company, product, count, internal, last, private, parent, release, reason, cause, root, approval, test,
    survey, customer, agent, location, item, id, type, date, time, by, number, slm, link, attachment,
    language, custom, lösung, kurz, projekt, ursache, courte, brève, résolution, projet, breve, corta,
    resumida, solução, resolução, solución, resolución, fechamento, encerramento, cierre, projeto, proyecto,
    soluzione, risoluzione, korte, oplossing, 解決`,
};
