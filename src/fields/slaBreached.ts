import type { Field } from "./field.ts";

/** Whether the promised time was missed. Headers that say the opposite are only listed where their words are English. */
export const slaBreached: Field = {
  id: "slaBreached",
  kind: "flag",
  names: {
    en: `
      SLA breached, SLA breach, SLA breaches, SLA violated, SLA violation, SLA missed, SLA met, Met SLA,
      Made SLA, Within SLA, SLA achieved, SLA status, SLA state, SLA result, SLA compliance, Has breached,
      Breached, Is breached, Is overdue, Overdue status, Overdue, Resolution violated, Resolution breached,
      Resolution target met, Resolution met, Target met, Target breached, Within target, Within TAT,
      On time, In SLA, SLA passed, SLA failed, KPI met, SLA fulfilled, Agreement status`,
    de: `
      SLA verletzt, SLA überschritten, SLA-Verletzung, SLA-Status, Überfällig, SLA eingehalten,
      Frist eingehalten, Fristgerecht, SLA erfüllt`,
    fr: `
      SLA dépassé, SLA non respecté, Délai dépassé, En retard, Statut SLA, Délai respecté, SLA respecté,
      Délais respectés, Hors délai, Respect SLA, Respect du SLA, Respect des délais, Respect du délai`,
    es: `
      SLA incumplido, SLA vencido, Incumplimiento de SLA, Estado del SLA, Estado SLA, Vencido, SLA cumplido,
      Cumple SLA, Cumplimiento SLA, Cumplimiento de SLA, Dentro de plazo, Dentro del plazo, Dentro de SLA,
      Fuera de plazo, Plazo vencido, Plazo cumplido`,
    pt: `
      SLA estourado, SLA violado, SLA vencido, SLA excedido, Status do SLA, Status SLA, Situação do SLA,
      Atrasado, Em atraso, SLA atendido, SLA cumprido, Dentro do prazo, Dentro do SLA, No prazo,
      Fora do prazo, Prazo atendido, Prazo vencido`,
    it: `
      SLA violato, SLA superato, Stato SLA, In ritardo, SLA rispettato, Entro SLA, Fuori SLA, Nei tempi,
      Nei termini, Rispetto SLA`,
    nl: "SLA overschreden, SLA-status, Te laat, SLA gehaald, Binnen SLA, Op tijd, Buiten SLA",
    ja: "SLA違反, SLA超過, 期限超過, SLA状況",
  },
  not: `
    date, due, time, target, policy, plan, name, response, percentage, first, by, reason, count, days,
    hours, custom, deadline, notification, type`,
};
