import type { Field } from "./field.ts";

/** How soon somebody wants it; urgency, severity and impact stand in where no priority is given. */
export const priority: Field = {
  id: "priority",
  kind: "word",
  names: {
    en: `
      Priority, Ticket priority, Issue priority, Incident priority, Request priority, Case priority,
      Priority level, Priority name, Prio, Criticality, Importance, Sev, Sev level`,
    de: "Priorität, Ticketpriorität, Prioritätsstufe, Kritikalität, Wichtigkeit, Dringlichkeitsstufe",
    fr: "Priorité, Niveau de priorité, Criticité, Importance, Degré d'urgence",
    es: "Prioridad, Nivel de prioridad, Criticidad, Importancia, Grado de urgencia",
    pt: "Prioridade, Nível de prioridade, Prioridade do chamado, Criticidade, Importância, Grau de urgência",
    it: "Priorità, Livello di priorità, Criticità, Livello urgenza",
    nl: "Prioriteit, Belang, Urgentieklasse, Urgentieniveau",
    ja: "優先度, 優先順位, 重要度",
  },
  weak: `
    Urgency, Severity, Impact, Dringlichkeit, Schweregrad, Auswirkung, Urgence, Gravité, Sévérité, Urgencia,
    Gravedad, Severidad, Impacto, Gravidade, Severidade, Urgenza, Gravità, Impatto, Urgentie, Ernst, 緊急度,
    影響度`,
  not: `
    confirmation, date, time, reason, sla, id, user, customer, requester, description, changed, change, by,
    score, category, analysis, assessment, custom, risk, satisfaction`,
};
