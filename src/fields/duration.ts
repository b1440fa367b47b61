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
      Duration, Calendar duration, Business duration, Days open, Ticket age, Age, Seconds to resolve,
      Minutes to resolve, Hours to resolve, Time to repair`,
    de: `
      Lösungszeit, Lösungsdauer, Bearbeitungsdauer, Bearbeitungszeit, Durchlaufzeit, Störungsdauer, Dauer,
      Laufzeit, Alter`,
    fr: `
      Délai de résolution, Temps de résolution, Durée de résolution, Délai de traitement,
      Durée de traitement, Temps de traitement, Durée, Âge`,
    es: `
      Tiempo de resolución, Tiempo de solución, Tiempo de cierre, Tiempo transcurrido, Duración, Antigüedad`,
    pt: `
      Tempo de resolução, Tempo de solução, Tempo total de solução, Tempo de fechamento, Tempo decorrido,
      Duração, Idade`,
    it: "Tempo di risoluzione, Tempo di chiusura, Durata, Età",
    nl: "Oplostijd, Oplossingstijd, Doorlooptijd, Duur, Leeftijd",
    ja: "解決時間, 対応時間, 処理時間, 経過時間",
  },
  not: `
    first, target, sla, slm, response, respond, reply, custom, exceeded, estimated, planned, agreed,
    remaining, status, budget, user, customer, within, hold, wait, waiting, date, met, breached, excedido,
    excedida, dépassé, primeira, primera, première, erste, ersten, resposta, respuesta, réponse, delta,
    diferença, progresso, total, totale`,
};
