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
      Cleared time, Cleared at, Cleared on, Alarm cleared, Clear time, Cleared, Fix date, Fix time,
      Fixed at, Restored at, Restored, Restored on, Service restored, Recovered at, Actual finish,
      Actual end, Actual finish date, Actual end date, Done at, Done on, Finished date, Resolve date,
      Date fulfilled, Fulfilled at, Complete date, Complete time, Recover time, Back in service,
      Fulfilled date, Solve date, Fixed time, Cleared date`,
    de: `
      Gelöst am, Lösungsdatum, Lösungszeitpunkt, Erledigt am, Erledigungsdatum, Behoben am,
      Fertiggestellt am, Gelöst, Erledigt, Behoben, Störungsende, Ende der Störung, Erledigungszeitpunkt,
      Erledigungstag, Behebungsdatum, Behebungszeitpunkt, Behoben um, Entstört am, Fertigstellung,
      Fertigstellungsdatum, Gelöst um, Erledigungszeit, Erledigt um, Fertigstellungszeit, Entstört,
      Wiederhergestellt am`,
    fr: `
      Date de résolution, Date résolution, Résolu le, Résolue le, Date de solution, Traité le,
      Date de traitement, Terminé le, Date de réalisation, Résolu, Résolue, Date de fin, Rétabli le,
      Date de rétablissement, Réalisé le, Terminée le, Solutionné le, Traitée le, Réparé le, Date fin,
      Fin d'intervention, Date de fin d'intervention, Remise en service, Heure de fin, Résolution le,
      Résolution, Date d'intervention`,
    es: `
      Fecha de resolución, Fecha resolución, Fecha de solución, Fecha solución, Fecha y hora de solución,
      Resuelto el, Solucionado el, Fecha de finalización, Fecha finalización, Fecha de atención, Resuelto,
      Resuelta, Finalización, Finalizado el, Finalizado, Atendido el, Restablecido el,
      Fecha de restablecimiento, Fecha fin, Resuelta el, Fecha de término, Solución,
      Fecha y hora de resolución, Solucionada el, Fecha solucionado, Fecha de atención real`,
    pt: `
      Data de solução, Data da solução, Data solução, Data de resolução, Data da resolução, Data resolução,
      Resolvido em, Solucionado em, Data de conclusão, Data da conclusão, Data conclusão, Concluído em,
      Data de finalização, Data finalização, Finalizado em, Data de término, Data término, Resolvido,
      Resolvida, Concluído, Data fim, Data final, Conclusão, Restabelecido em, Atendido em,
      Data de atendimento, Data do atendimento, Normalizado em, Data de normalização, Término,
      Data e hora de término, Data e hora de solução, Data de término do atendimento,
      Data e hora de conclusão`,
    it: `
      Data risoluzione, Data di risoluzione, Risolto il, Data soluzione, Data completamento, Completato il,
      Risolto, Data fine, Completato, Ripristinato il, Data ripristino, Data evasione, Evaso il, Risolta il,
      Fine intervento, Data fine intervento, Completata il, Risoluzione`,
    nl: `
      Opgelost op, Datum opgelost, Oplosdatum, Datum gereed, Gereed op, Afgerond op, Datum afgerond,
      Opgelost, Gereed, Afgehandeld op, Datum afgehandeld, Afgehandeld, Hersteld op, Datum oplossing,
      Opgeleverd op, Datum hersteld, Datum afhandeling, Klaar op, Gereedgemeld op, Gereedgemeld,
      Datum gereedgemeld, Einde storing`,
    ja: "解決日時, 解決日, 完了日時, 完了日, 対応完了日, 解決済み",
  },
  weak: `
    Resolution time, Time to resolution, Time of resolution, Restoration time, Recovery time, Lösungszeit,
    Heure de résolution, Hora de resolución, Hora de solución, Hora da solução, Hora de resolução, Done,
    Fin, Fim, Ende, Wiederherstellung, Rétablissement, Ripristino`,
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
    clôture, cierre, fechamento, encerramento, abertura, apertura, ouverture, tempo, tiempo, temps, zeit,
    max, maximum, máximo, máxima, purchase, compra, achat, kauf, acquisto, aankoop, souhaitée, souhaité,
    wunschtermin, wunsch, gewünscht, deseada, desejada, gewenste, warranty, agreed, promised`,
};
