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
      Time tracked, Tracked time, Total time tracked, Time tracking, Labor hours, Labour hours, Man hours,
      Person hours, Handling time, Handle time, Touch time, Accounted time, Completed work, Billable hours,
      Billed hours, Effort, Timespent, Minutes worked, Labor minutes, Labour minutes, Labor time, Act hrs,
      Act hours, Time on site, Mins, Hrs, Hands on time, Work minutes, Minutes logged, Mins worked,
      Mins spent, Hours booked, Booked hours, Number of hours`,
    de: `
      Aufwand, Zeitaufwand, Aufwand in Stunden, Aufwand in Minuten, Ist-Aufwand, Aufgewendete Zeit,
      Gebuchte Zeit, Gebuchte Stunden, Benötigte Zeit, Gearbeitete Zeit, Geleistete Stunden, Arbeitszeit,
      Arbeitsstunden, Ist-Stunden, Ist Arbeit, Ist Stunden, Istzeit, Gesamtaufwand, Istaufwand,
      Bearbeitungsaufwand, Arbeitsminuten, Gebuchte Minuten, Aufgewendete Stunden, Aufgewendete Minuten,
      Erfasste Zeit, Erfasste Stunden, Ist-Arbeit, Anzahl Stunden`,
    fr: `
      Temps passé, Temps consacré, Temps travaillé, Temps d'intervention, Durée d'intervention,
      Temps de travail, Heures passées, Heures travaillées, Charge réelle, Charge consommée, Charge,
      Temps réel, Minutes passées, Temps passé en minutes, Temps d'exécution, Durée de l'intervention,
      Charge en heures, Nombre d'heures`,
    es: `
      Horas trabajadas, Tiempo dedicado, Tiempo empleado, Tiempo trabajado, Tiempo invertido,
      Tiempo de atención, Horas dedicadas, Horas reales, Esfuerzo, Tiempo en minutos, Tiempo en horas,
      Minutos trabajados, Minutos empleados, Horas efectivas, Horas empleadas, Horas invertidas,
      Tiempo efectivo, Tiempo de trabajo, Minutos dedicados, Horas hombre, Cantidad de horas, Total de horas`,
    pt: `
      Horas trabalhadas, Tempo gasto, Tempo trabalhado, Tempo despendido, Tempo total de atendimento,
      Tempo de atendimento, Tempo de trabalho, Tempo de execução, Tempo contabilizado, Horas gastas,
      Horas apontadas, Esforço, Tempo em minutos, Tempo em horas, Duração do atendimento,
      Minutos trabalhados, Minutos gastos, Horas efetivas, Tempo efetivo, Horas homem, Quantidade de horas,
      Total de horas, Tempo trabalhado em minutos`,
    it: `
      Ore lavorate, Tempo impiegato, Tempo lavorato, Tempo di lavorazione, Ore impiegate, Impegno,
      Durata intervento, Minuti lavorati, Ore intervento, Tempo intervento, Ore uomo, Numero ore`,
    nl: `
      Bestede tijd, Gespendeerde tijd, Gewerkte tijd, Bestede uren, Gewerkte uren, Tijdsbesteding,
      Bestede minuten, Gewerkte minuten, Tijd besteed, Geboekte uren, Uren besteed, Minuten besteed,
      Aantal uren`,
    ja: "作業時間, 実績工数, 実績時間, 工数, 所要時間",
  },
  weak: `
    Hours, Minutes, Total time, Time taken, Total minutes, Total time minutes, Stunden, Heures, Horas, Ore,
    Uren, Total hours, Minuten, Minutos, Minuti, Gesamtzeit, Man hrs, HH`,
  not: `
    estimate, estimated, estimation, estimates, remaining, original, planned, plan, budget, budgeted,
    business, custom, response, reply, to, resolution, resolve, resolved, close, age, elapsed, points,
    target, zone, off, sla, waiting, wait, hold, first, rolled, level, category, date, open, opened,
    external, ratio, σ, expected, variance, impact, saved, geschätzt, geschätzter, geschätzte, geplant,
    geplante, rest, soll, verbleibend, verbleibende, estimé, estimée, estimées, restant, restante, prévu,
    prévue, estimado, estimada, estimadas, previsto, previstas, prevista, espera, restantes, respuesta,
    resposta, para, abertura, fechamento, stimato, stimate, stimata, geschatte, resterend, resterende, 予定,
    見積, est, estd, eta, approx, downtime, outage, stillstand, ausfall, down`,
};
