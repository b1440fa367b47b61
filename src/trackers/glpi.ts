import type { Tracker } from "./tracker.ts";

/**
 * Ids carry no-break spaces ("5 732"), a cell may hold several people, one per line. "Time to resolve", with
 * or without progress, is a deadline; what it took stands under Statistics. A list ends at 10,000 rows.
 */
export const glpi: Tracker = {
  id: "glpi",
  name: "GLPI",
  signatures: [
    {
      atLeast: 1,
      of: `
        Requester - Requester, Demandeur - Demandeur, Requerente - Requerente, Solicitante - Solicitante,
        Richiedente - Richiedente, Anforderer - Anforderer, Antragsteller - Antragsteller,
        Aanvrager - Aanvrager`,
    },
    {
      atLeast: 1,
      of: `
        Assigned to - Technician, Assigned to - Technician group, Attribué à - Technicien,
        Attribué à - Groupe de techniciens, Atribuído - Técnico, Atribuído para - Técnico,
        Atribuído - Grupo técnico, Asignado a - Técnico, Asignado a - Grupo de técnicos,
        Assegnato a - Tecnico, Zugewiesen an - Techniker, Zugewiesen - Techniker, Toegewezen aan - Technicus`,
    },
    {
      atLeast: 1,
      of: `
        Statistics - Resolution time, Statistiques - Délai de résolution,
        Statistiques - Temps de résolution, Estatísticas - Tempo de solução`,
    },
    {
      atLeast: 2,
      of: `
        Tempo para solução + Progresso, Tempo para atendimento + Progresso, Time to resolve + Progress,
        Time to own + Progress, TTR + Progression, TTO + Progression`,
    },
  ],
  columns: {
    id: "ID",
    title: "Title, Titre, Título, Titolo, Titel",
    description: "Description, Descrição, Descripción, Descrizione, Beschreibung, Beschrijving",
    type: "Type, Tipo, Typ",
    category: "Category, Catégorie, Categoria, Categoría, Kategorie, Categorie",
    priority: `
      Priority, Priorité, Prioridade, Prioridad, Priorità, Priorität, Prioriteit, Urgency, Urgence,
      Urgência, Urgencia`,
    status: "Status, Statut, Estado, Stato",
    opened: `
      Opening date, Date d'ouverture, Data de abertura, Fecha de apertura, Data di apertura,
      Eröffnungsdatum, Openingsdatum`,
    resolved: `
      Resolution date, Date de résolution, Data da solução, Data de solução, Fecha de solución,
      Data di soluzione, Lösungsdatum, Oplosdatum`,
    closed: `
      Closing date, Date de clôture, Date de fermeture, Data de fechamento, Fecha de cierre,
      Data di chiusura, Abschlussdatum, Sluitdatum`,
    assignee: `
      Assigned to - Technician, Attribué à - Technicien, Atribuído - Técnico, Atribuído para - Técnico,
      Asignado a - Técnico, Assegnato a - Tecnico, Zugewiesen an - Techniker, Zugewiesen - Techniker,
      Toegewezen aan - Technicus`,
    group: `
      Assigned to - Technician group, Attribué à - Groupe de techniciens, Attribué à - Groupe d'attribution,
      Atribuído - Grupo técnico, Atribuído para - Grupo técnico, Atribuído - Grupo de técnicos,
      Asignado a - Grupo de técnicos, Assegnato a - Gruppo tecnico, Zugewiesen an - Technikergruppe,
      Toegewezen aan - Technische groep`,
    requester: `
      Requester - Requester, Demandeur - Demandeur, Requerente - Requerente, Solicitante - Solicitante,
      Richiedente - Richiedente, Anforderer - Anforderer, Antragsteller - Antragsteller,
      Aanvrager - Aanvrager, Writer, Rédacteur`,
    effort: `
      Tasks - Total duration, Tâches - Durée totale, Tarefas - Duração total, Tareas - Duración total,
      Attività - Durata totale, Cost - Total duration, Coût - Durée totale`,
    duration: `
      Statistics - Resolution time, Statistiques - Délai de résolution, Statistiques - Temps de résolution,
      Estatísticas - Tempo de solução, Estatísticas - Tempo de resolução, Estadísticas - Tiempo de solución,
      Statistiche - Tempo di soluzione`,
    slaBreached: `
      Time to resolve exceeded, TTR dépassé, Temps de résolution dépassé, Tempo para resolver excedido,
      Tempo para solução excedido, Tiempo de solución excedido`,
  },
  ignore: `
    TTR, TTO, Time to resolve, Time to own, Time to resolve + Progress, Time to own + Progress,
    TTR + Progression, TTO + Progression, Temps de résolution, Temps de prise en charge,
    Temps de résolution + Progression, Tempo para solução, Tempo para atendimento, Tempo para resolver,
    Tempo para solução + Progresso, Tempo para atendimento + Progresso, Tiempo para resolver,
    Tiempo de solución, Last update, Dernière modification, Última atualização, Última modificación,
    Ultima modifica, Entity, Entité, Entidade, Entidad, Entità, Location, Lieu, Localização, Ubicación,
    Followups - Description, Followups - Number of followups, Suivis - Description,
    Suivis - Nombre de suivis, Solution - Solution, Tasks - Description, Tâches - Description,
    Statistics - Time to own, Statistiques - Délai de prise en compte, Statistics - Closing time,
    Statistiques - Délai de clôture`,
  rowCaps: [10_000],
};
