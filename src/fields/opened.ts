import type { Field } from "./field.ts";

/** When a ticket came in. */
export const opened: Field = {
  id: "opened",
  kind: "date",
  names: {
    en: `
      Opened at, Opened, Opened on, Date opened, Opened date, Open date, Opening date, Open time,
      Opened time, Created at, Created, Created on, Date created, Created date, Creation date, Create date,
      Created time, Creation time, Create time, Created datetime, Ticket created, Ticket created at,
      Ticket created date, Ticket creation date, Reported on, Reported at, Reported date, Date reported,
      Report date, Reported, Raised on, Raised at, Raised date, Date raised, Raised, Logged on, Logged at,
      Logged date, Date logged, Log date, Logged, Submitted on, Submitted at, Submit date, Submitted date,
      Date submitted, Submission date, Submitted, Received on, Received at, Received date, Date received,
      Received, Requested on, Requested at, Requested date, Request date, Date requested, Request time,
      Registered on, Registration date, Registered, Date entered, Entered on, Entry date, Incident date,
      Ticket date, Call date, Occurred on, Date occurred, Timestamp, Datetime, Date time, Start time,
      Started at, Start date, Date, Alarm time, Alarm raised, Fault time`,
    de: `
      Eröffnet am, Geöffnet am, Erstellt am, Angelegt am, Erfasst am, Gemeldet am, Meldedatum,
      Meldezeitpunkt, Meldezeit, Erstellungsdatum, Erstelldatum, Eröffnungsdatum, Erfassungsdatum,
      Anmeldedatum, Eingangsdatum, Eingegangen am, Aufgenommen am, Eröffnet, Geöffnet, Erstellt, Angelegt,
      Erfasst, Gemeldet, Störungsbeginn, Beginn der Störung, Ticketdatum, Eingang, Zeitstempel, Startdatum,
      Beginn, Datum`,
    fr: `
      Date d'ouverture, Date ouverture, Ouvert le, Date de création, Date création, Créé le, Créée le,
      Date de la demande, Date de demande, Date demande, Date de déclaration, Date de signalement,
      Signalé le, Date d'enregistrement, Date de saisie, Date de réception, Reçu le, Date de l'incident,
      Date d'appel, Ouvert, Ouverture, Créé, Créée, Création, Horodateur, Date de début`,
    es: `
      Fecha de apertura, Fecha apertura, Fecha y hora de apertura, Abierto el, Fecha de creación,
      Fecha creación, Creado el, Fecha de registro, Fecha registro, Fecha de solicitud, Fecha solicitud,
      Fecha de reporte, Fecha de ingreso, Fecha del incidente, Registrado el, Abierto, Abierta, Creado,
      Creada, Apertura, Marca temporal, Fecha de inicio, Fecha inicio, Fecha`,
    pt: `
      Data de abertura, Data da abertura, Data abertura, Data/hora de abertura, Data/hora abertura,
      Data e hora de abertura, Aberto em, Dt. abertura, Data de criação, Data da criação, Data criação,
      Criado em, Data da solicitação, Data de solicitação, Data solicitação, Data do chamado, Data chamado,
      Data de registro, Data do registro, Data registro, Registrado em, Data de cadastro, Data cadastro,
      Data de entrada, Data da ocorrência, Hora de abertura, Abertura, Aberto, Criado, Carimbo de data/hora,
      Data de início, Data início, Início, Data`,
    it: `
      Data apertura, Data di apertura, Aperto il, Data creazione, Data di creazione, Creato il,
      Data richiesta, Data segnalazione, Data inserimento, Data di inserimento, Aperto, Creato, Apertura,
      Informazioni cronologiche, Data inizio`,
    nl: `
      Aanmelddatum, Aangemeld op, Aangemaakt op, Aanmaakdatum, Gemeld op, Geopend op, Datum aangemaakt,
      Datum aanmelding, Datum melding, Meldingsdatum, Registratiedatum, Aangemaakt, Gecreëerd, Geopend,
      Tijdstempel, Startdatum`,
    ja: "作成日時, 作成日, 登録日時, 登録日, 受付日時, 受付日, 起票日時, 起票日, 発生日時, 発生日, オープン日時, 依頼日, 開始日時, 開始日, タイムスタンプ",
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
    verwachte, geplande, streefdatum, 更新, 期限, last, closed, close, closing, closure, resolved, resolution,
    solved, completed, completion, done, finished, finish, end, ended, fixed, geschlossen, gelöst, lösung,
    erledigt, abgeschlossen, ende, clôture, fermeture, résolution, solution, fin, cierre, solución,
    resolución, atención, fechamento, encerramento, solução, resolução, conclusão, término, fim,
    finalização, chiusura, risoluzione, fine, gesloten, gereed, afgemeld, opgelost, einde, 完了, 解決, 終了`,
};
