import type { Field } from "./field.ts";

/** Hands-on time somebody booked on a ticket. */
export const effort: Field = {
  id: "effort",
  kind: "duration",
  names: {
    en: `
      Time spent, Spent time, Hours spent, Minutes spent, Hours worked, Time worked, Worked hours,
      Total hours worked, Total time spent, Actual hours, Hours actual, Actual effort, Actual time,
      Actual work, Hrs worked, Hrs spent, Actual hrs, Effort hours, Effort in hours, Effort minutes,
      Work time, Working time, Work hours, Logged hours, Hours logged, Time logged, Logged time,
      Time tracked, Tracked time, Total time tracked, Time tracking, Time taken, Labor hours, Labour hours,
      Man hours, Person hours, Handling time, Handle time, Touch time, Accounted time, Completed work,
      Billable hours, Billed hours, Effort, Hours, Total time, Total time minutes, Total minutes`,
    de: `
      Aufwand, Zeitaufwand, Aufwand in Stunden, Aufwand in Minuten, Ist-Aufwand, Aufgewendete Zeit,
      Gebuchte Zeit, Gebuchte Stunden, Benötigte Zeit, Gearbeitete Zeit, Geleistete Stunden, Arbeitszeit,
      Arbeitsstunden, Ist-Stunden, Stunden, Ist Arbeit, Ist Stunden, Istzeit`,
    fr: `
      Temps passé, Temps consacré, Temps travaillé, Temps d'intervention, Durée d'intervention,
      Temps de travail, Heures passées, Heures travaillées, Charge réelle, Charge consommée, Charge, Heures`,
    es: `
      Horas trabajadas, Tiempo dedicado, Tiempo empleado, Tiempo trabajado, Tiempo invertido,
      Tiempo de atención, Horas dedicadas, Horas reales, Esfuerzo, Horas`,
    pt: `
      Horas trabalhadas, Tempo gasto, Tempo trabalhado, Tempo despendido, Tempo total de atendimento,
      Tempo de atendimento, Tempo de trabalho, Tempo de execução, Tempo contabilizado, Horas gastas,
      Horas apontadas, Esforço, Horas`,
    it: `
      Ore lavorate, Tempo impiegato, Tempo lavorato, Tempo di lavorazione, Ore impiegate, Impegno, Ore`,
    nl: `
      Bestede tijd, Gespendeerde tijd, Gewerkte tijd, Bestede uren, Gewerkte uren, Tijdsbesteding, Uren`,
    ja: "作業時間, 実績工数, 実績時間, 工数, 所要時間",
  },
  not: `
    estimate, estimated, estimation, estimates, remaining, original, planned, plan, budget, budgeted,
    business, custom, response, reply, to, resolution, resolve, resolved, close, age, elapsed, points,
    target, zone, off, sla, waiting, wait, hold, first, rolled, level, category, date, open, opened,
    external, ratio, σ, expected, variance, impact, saved, geschätzt, geschätzter, geschätzte, geplant,
    geplante, rest, soll, verbleibend, verbleibende, estimé, estimée, estimées, restant, restante, prévu,
    prévue, estimado, estimada, estimadas, previsto, previstas, prevista, espera, restantes, respuesta,
    resposta, para, abertura, fechamento, stimato, stimate, stimata, geschatte, resterend, resterende, 予定,
    見積`,
};
