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
      Content, Symptoms, Symptom, Repro steps, Steps to reproduce, Long desc, Long text, Full text,
      Problem detail, Issue detail`,
    de: `
      Beschreibung, Problembeschreibung, Fehlerbeschreibung, Störungsbeschreibung, Detailbeschreibung,
      Ausführliche Beschreibung, Langbeschreibung, Ticketbeschreibung, Beschreibung der Störung,
      Beschreibung des Problems, Details, Sachverhalt, Inhalt, Langtext, Nachricht, Freitext, Erläuterung,
      Schilderung, Fehlerbild, Sachverhaltsbeschreibung, Anfragebeschreibung, Vorgangsbeschreibung,
      Meldungsbeschreibung`,
    fr: `
      Description, Description du problème, Description de la demande, Description de l'incident,
      Description détaillée, Description complète, Détails, Détail, Contenu, Message, Détail de la demande,
      Texte de la demande, Description longue, Texte long`,
    es: `
      Descripción, Descripción del problema, Descripción detallada, Descripción del ticket,
      Descripción de la solicitud, Descripción del incidente, Detalle, Detalles, Detalle del problema,
      Contenido, Mensaje, Detalle de la solicitud, Detalle del incidente, Descripción larga, Texto largo`,
    pt: `
      Descrição, Descrição do problema, Descrição do chamado, Descrição da solicitação,
      Descrição do incidente, Descrição da ocorrência, Descrição completa, Descrição detalhada,
      Detalhamento, Detalhes, Detalhe, Conteúdo, Mensagem, Relato, Detalhes do chamado,
      Detalhamento do problema, Descrição longa, Relato do problema, Texto longo`,
    it: `
      Descrizione, Descrizione del problema, Descrizione problema, Descrizione dettagliata,
      Descrizione richiesta, Dettagli, Dettaglio, Contenuto, Messaggio, Testo esteso, Descrizione estesa,
      Dettaglio richiesta, Dettagli guasto`,
    nl: `
      Beschrijving, Omschrijving, Probleemomschrijving, Uitgebreide omschrijving, Lange omschrijving,
      Verzoek, Details, Inhoud, Bericht, Toelichting, Uitgebreide beschrijving, Klachtomschrijving,
      Omschrijving lang, Beschrijving lang`,
    ja: "説明, 詳細, 内容, 本文, 問い合わせ内容, 詳細説明, 対応内容",
  },
  weak: `
    Notes, Comments, Comment, Text, Bemerkung, Bemerkungen, Corps, Commentaire, Commentaires, Observaciones,
    Comentarios, Cuerpo, Observação, Observações, Corpo, Note, Testo, Tekst, Remarks, Remark, Anmerkung,
    Anmerkungen, Notizen, Notiz, Texte, Remarques, Texto, Notas, Obs, Observation, Observations, Opmerking,
    Opmerkingen, Glosa, Précisions, Narrative, Uitleg`,
  not: `
    short, brief, resolution, solution, close, closing, closure, work, project, category, job, status,
    company, product, count, internal, last, private, parent, release, reason, cause, root, approval, test,
    survey, customer, agent, location, item, id, type, date, time, by, number, slm, link, attachment,
    language, custom, lösung, kurz, projekt, ursache, courte, brève, résolution, projet, breve, corta,
    resumida, solução, resolução, solución, resolución, fechamento, encerramento, cierre, projeto, proyecto,
    soluzione, risoluzione, korte, oplossing, 解決`,
};
