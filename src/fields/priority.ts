import type { Field } from "./field.ts";

/** How soon somebody wants it; urgency, severity and impact stand in where no priority is given. */
export const priority: Field = {
  id: "priority",
  kind: "word",
  names: {
    en: `
      Priority, Ticket priority, Issue priority, Incident priority, Request priority, Case priority,
      Priority level, Priority name, Prio, Criticality, Importance, Urgency, Severity, Impact`,
    de: `
      Priorität, Ticketpriorität, Prioritätsstufe, Kritikalität, Wichtigkeit, Dringlichkeit, Schweregrad,
      Auswirkung`,
    fr: "Priorité, Niveau de priorité, Criticité, Importance, Urgence, Gravité, Sévérité",
    es: `
      Prioridad, Nivel de prioridad, Criticidad, Importancia, Urgencia, Gravedad, Severidad, Impacto`,
    pt: `
      Prioridade, Nível de prioridade, Prioridade do chamado, Criticidade, Importância, Urgência, Gravidade,
      Severidade, Impacto`,
    it: "Priorità, Livello di priorità, Criticità, Urgenza, Gravità, Impatto",
    nl: "Prioriteit, Belang, Urgentie, Ernst",
    ja: "優先度, 優先順位, 重要度, 緊急度, 影響度",
  },
  not: `
    confirmation, date, time, reason, sla, id, user, customer, requester, description, changed, change, by,
    score, category, analysis, assessment, custom`,
};
