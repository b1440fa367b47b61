import type { Field } from "./field.ts";

/** How long a ticket lay open, hands on it or not. */
export const duration: Field = {
  id: "duration",
  kind: "duration",
  names: {
    en: `
      Resolution time, Resolution time hours, Resolution hours, Resolution minutes, Resolution days,
      Resolution duration, Total resolution time, Full resolution time, Time to resolve, Time to resolution,
      Resolve time, Time to close, Hours to resolve, Days to resolve, Minutes to resolve, Hours to close,
      Days to close, MTTR, Turnaround time, TAT, Lead time, Cycle time, Elapsed time, Time elapsed,
      Calendar duration, Business duration, Days open, Ticket age, Seconds to resolve, Minutes to resolve,
      Hours to resolve, Time to repair, Minutes to close, Seconds to close, Ageing, Aging, Time open,
      Open time days, Age in days, Age in hours, Days to resolution, User resolution time`,
    de: `
      Lösungszeit, Lösungsdauer, Bearbeitungsdauer, Bearbeitungszeit, Durchlaufzeit, Störungsdauer,
      Lösungsdauer gesamt, Offene Tage, Tage offen, Lebensdauer`,
    fr: `
      Délai de résolution, Temps de résolution, Durée de résolution, Délai de traitement,
      Durée de traitement, Temps de traitement, Temps écoulé, Délai de clôture, Jours ouverts`,
    es: `
      Tiempo de resolución, Tiempo de solución, Tiempo de cierre, Tiempo transcurrido, Días abierto,
      Días transcurridos, Tiempo abierto, Días de atención`,
    pt: `
      Tempo de resolução, Tempo de solução, Tempo total de solução, Tempo de fechamento, Tempo decorrido,
      Tempo de vida, Dias em aberto, Tempo em aberto, Tempo até a solução, Tempo para solução`,
    it: "Tempo di risoluzione, Tempo di chiusura, Giorni aperti, Tempo trascorso",
    nl: "Oplostijd, Oplossingstijd, Doorlooptijd, Dagen open, Verstreken tijd",
    ja: "解決時間, 対応時間, 処理時間, 経過時間",
  },
  weak: `
    Age, Duration, Dauer, Alter, Laufzeit, Durée, Duración, Antigüedad, Duração, Idade, Durata, Età, Duur,
    Leeftijd, Recovery time, Délai, Restoration time, TMA`,
  not: `
    first, target, sla, slm, response, respond, reply, custom, exceeded, estimated, planned, agreed,
    remaining, status, budget, user, customer, within, hold, wait, waiting, date, met, breached, excedido,
    excedida, dépassé, primeira, primera, première, erste, ersten, resposta, respuesta, réponse, delta,
    diferença, progresso, total, totale`,
};
