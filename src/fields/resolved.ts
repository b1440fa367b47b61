import type { Field } from "./field.ts";

/** When the work was done. */
export const resolved: Field = {
  id: "resolved",
  kind: "date",
  names: {
    en: `
      Resolved at, Resolved, Resolved on, Resolved date, Date resolved, Resolution date, Resolved time,
      Resolved datetime, Last resolved date, Solved at, Solved, Solved on, Solved date, Date solved,
      Solution date, Ticket resolved, Ticket solved, Fixed on, Fixed date, Date fixed, Completed at,
      Completed, Completed on, Completed date, Date completed, Completion date, Completed time,
      Fulfilled on, Done date, Date done, Finished at, Finished on, Finished, Finish date, Resolutiondate,
      Cleared time, Cleared at, Cleared on, Alarm cleared`,
    de: `
      Gelöst am, Lösungsdatum, Lösungszeitpunkt, Erledigt am, Erledigungsdatum, Behoben am,
      Fertiggestellt am, Gelöst, Erledigt, Behoben, Störungsende, Ende der Störung`,
    fr: `
      Date de résolution, Date résolution, Résolu le, Résolue le, Date de solution, Traité le,
      Date de traitement, Terminé le, Date de réalisation, Résolu, Résolue, Date de fin`,
    es: `
      Fecha de resolución, Fecha resolución, Fecha de solución, Fecha solución, Fecha y hora de solución,
      Resuelto el, Solucionado el, Fecha de finalización, Fecha finalización, Fecha de atención, Resuelto,
      Resuelta`,
    pt: `
      Data de solução, Data da solução, Data solução, Data de resolução, Data da resolução, Data resolução,
      Resolvido em, Solucionado em, Data de conclusão, Data da conclusão, Data conclusão, Concluído em,
      Data de finalização, Data finalização, Finalizado em, Data de término, Data término, Resolvido,
      Resolvida, Concluído, Data fim, Data final`,
    it: `
      Data risoluzione, Data di risoluzione, Risolto il, Data soluzione, Data completamento, Completato il,
      Risolto, Data fine`,
    nl: `
      Opgelost op, Datum opgelost, Oplosdatum, Datum gereed, Gereed op, Afgerond op, Datum afgerond,
      Opgelost, Gereed`,
    ja: "解決日時, 解決日, 完了日時, 完了日, 対応完了日, 解決済み",
  },
  not: `
    by, von, par, por, door, due, to, sla, custom, id, who, status, count, target, planned, expected,
    estimated, scheduled, scheduling, deadline, birth, hire, satisfaction, survey, updated, update,
    modified, modification, changed, change, viewed, assigned, response, responded, reply, approved,
    approval, escalation, escalated, reopened, reopen, follow, next, exceeded, budget, notes, code, reason,
    fällig, frist, aktualisiert, aktualisierung, geändert, änderung, letzte, geplant, échéance, dernière,
    prévue, relance, vencimiento, vencimento, última, ultima, último, actualización, atualização,
    modificación, modificação, alteração, compromiso, límite, limite, prevista, previsto, previsão, prazo,
    iteração, interação, nascimento, scadenza, ultimo, modifica, aggiornamento, laatste, gewijzigd,
    verwachte, geplande, streefdatum, 更新, 期限, first, start, started, opened, open, created, closed, hours,
    hrs, minutes, mins, days, within, comment, method, category, project, parent, schedule, geschlossen,
    clôture, cierre, fechamento, encerramento, abertura, apertura, ouverture, tempo, tiempo, temps, zeit`,
};
