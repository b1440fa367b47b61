import type { Field } from "./field.ts";

/** When a ticket was put away for good. */
export const closed: Field = {
  id: "closed",
  kind: "date",
  names: {
    en: `
      Closed at, Closed, Closed on, Closed date, Date closed, Close date, Closed time, Close time,
      Closing date, Closure date, Closing time, Closure time, Closed datetime, Ticket closed,
      Ticket closed date, Ticket closed time, End date, End time, Ended at, Completed and closed,
      Archive date`,
    de: `
      Geschlossen am, Abgeschlossen am, Abschlussdatum, Schließdatum, Schließungsdatum, Beendet am,
      Geschlossen, Abgeschlossen, Enddatum, Abschlusszeitpunkt, Schließzeitpunkt, Schließungszeitpunkt,
      Abschluss am, Abschluss, Schließung, Ticketabschluss, Beendet, Abschlusszeit, Schließzeit,
      Abschlusstag`,
    fr: `
      Date de clôture, Date clôture, Clôturé le, Date de fermeture, Date fermeture, Fermé le, Clos le,
      Clôturé, Clôture, Fermé, Clos, Fermeture, Clôturée le, Fermée le, Close le, Heure de clôture,
      Horodatage de clôture`,
    es: `
      Fecha de cierre, Fecha cierre, Fecha y hora de cierre, Cerrado el, Cerrado, Cerrada, Cierre,
      Cerrada el, Fecha de clausura, Fecha de cerrado, Hora de cierre`,
    pt: `
      Data de fechamento, Data do fechamento, Data fechamento, Data/hora de fechamento,
      Data e hora de fechamento, Fechado em, Dt. fechamento, Data de encerramento, Data do encerramento,
      Data encerramento, Encerrado em, Dt. encerramento, Hora de fechamento, Hora do fechamento, Fechamento,
      Encerramento, Fechado, Encerrado, Encerrada em, Fechada em, Data encerrado, Data fechado, Encerrada,
      Fechada, Hora de encerramento`,
    it: `
      Data chiusura, Data di chiusura, Chiuso il, Chiusura, Chiuso, Chiusa il, Chiusura ticket, Ora chiusura`,
    nl: `
      Gesloten op, Datum gesloten, Sluitdatum, Datum afgemeld, Afmelddatum, Afgemeld op, Gesloten, Afgemeld,
      Afgesloten op, Datum afgesloten, Afgesloten, Datum sluiting, Sluitingsdatum, Tijdstip gesloten`,
    ja: "クローズ日時, クローズ日, 終了日時, 終了日",
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
    verwachte, geplande, streefdatum, 更新, 期限, first, start, started, opened, open, created, hours, hrs,
    minutes, mins, days, within, comment, progress, method, category, project, iteration, cycle, sprint,
    contract, is, abertura, tempo, tiempo, temps, zeit, max, maximum, máximo, máxima, purchase, compra,
    achat, kauf, acquisto, aankoop, souhaitée, souhaité, wunschtermin, wunsch, gewünscht, deseada, desejada,
    gewenste, warranty, agreed, promised`,
};
