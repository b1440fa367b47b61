import type { Tracker } from "./tracker.ts";

/**
 * The id is "#" in every language; hours are decimal with the comma of the language. A list ends at 500
 * rows, in the encoding of the language. Totals count sub-tasks again.
 */
export const redmine: Tracker = {
  id: "redmine",
  name: "Redmine",
  signatures: [
    { atLeast: 2, of: "#, Tracker" },
    { atLeast: 2, of: "#, トラッカー" },
    {
      atLeast: 6,
      of: `
        #, Tipo, Proyecto, Estado, Prioridad, Asunto, Asignado a, Actualizado, Autor, Creado, Cerrada`,
    },
    {
      atLeast: 6,
      of: `
        #, Tipo, Projeto, Situação, Prioridade, Título, Atribuído para, Alterado em, Autor, Criado em`,
    },
    { atLeast: 6, of: "#, Tipo, Projeto, Estado, Prioridade, Assunto, Atribuído a, Alterado, Autor, Criado" },
    { atLeast: 6, of: "Project, Date, User, Activity, Issue, Comment, Hours" },
    { atLeast: 6, of: "Projekt, Datum, Benutzer, Aktivität, Ticket, Kommentar, Stunden" },
  ],
  columns: {
    id: "#, Issue, Ticket",
    title: "Subject, Thema, Sujet, Asunto, Assunto, Título, Oggetto, Onderwerp, 題名",
    description: "Description, Beschreibung, Descripción, Descrição, Descrizione, Beschrijving, 説明",
    type: "Tracker, Tipo, トラッカー",
    category: `
      Category, Kategorie, Catégorie, Categoría, Categoria, Categorie, カテゴリ, Activity, Aktivität`,
    priority: "Priority, Priorität, Priorité, Prioridad, Prioridade, Priorità, Prioriteit, 優先度",
    status: "Status, Statut, Estado, Situação, Stato, ステータス",
    opened: "Created, Angelegt, Créé, Creado, Criado em, Criado, Creato, Aangemaakt op, 作成日",
    closed: "Closed, Geschlossen am, Fermé, Cerrada, Concluído, Fechado, Chiuso, Gesloten, 終了日",
    assignee: `
      Assignee, Zugewiesen an, Assigné à, Asignado a, Atribuído para, Atribuído a, Assegnato a,
      Toegewezen aan, 担当者, User, Benutzer`,
    requester: "Author, Autor, Auteur, Autore, 作成者",
    application: "Project, Projekt, Projet, Proyecto, Projeto, Progetto, プロジェクト",
    effort: `
      Spent time, Aufgewendete Zeit, Temps passé, Tiempo dedicado, Tempo gasto, Tempo impiegato,
      Gespendeerde tijd, 作業時間, Hours, Stunden`,
    labels: "Tags",
    parent: `
      Parent task, Übergeordnetes Ticket, Tâche parente, Tarea padre, Tarefa mãe, Tarefa principal,
      Attività principale, Hoofdissue, 親チケット`,
  },
  ignore: `
    Total spent time, Estimated time, Total estimated time, Geschätzter Aufwand, Temps estimé,
    Tiempo estimado, Tempo estimado, Tempo stimato, Geschatte tijd, 予定工数, Parent task subject, Updated,
    Aktualisiert, Mis-à-jour, Actualizado, Alterado em, Alterado, Aggiornato, Laatst gewijzigd op, 更新日,
    Start date, Beginn, Début, Fecha de inicio, Início, Due date, Abgabedatum, Echéance, Fecha fin,
    Data prevista, Data de fim, Scadenza, Verwachte einddatum, 期日, Target version, % Done, Last updated by,
    Related issues, Files, Private, Last notes, Letzte Kommentare, Dernières notes, Últimas notas`,
  units: { effort: "hours" },
  rowCaps: [500],
};
