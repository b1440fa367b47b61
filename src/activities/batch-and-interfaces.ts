import type { Activity } from "./activity.ts";

export const batchAndInterfaces: Activity = {
  id: "batch-and-interfaces",
  title: "Batch jobs and interfaces",
  what: "Jobs, EDI, file transfers, queues that run or fail.",
  usually: "run",
  twins: {
    run: "one failed job restarted by hand",
    transform: "a recurring failure of the job removed for good",
  },
  neighbours: [
    {
      id: "monitoring-and-alerts",
      apart:
        "Batch jobs and interfaces, not monitoring and alerts: a failed job is restarted by hand; what monitoring raised by itself stays an alert.",
    },
    {
      id: "integration",
      apart:
        "Batch jobs and interfaces, not integration: jobs, transfers and queues that are there run or fail; systems that were not connected are integrated.",
    },
    {
      id: "application-support",
      apart:
        "Batch jobs and interfaces, not application support: a job, transfer or queue runs or fails; an application that misbehaves for its users needs support.",
    },
    {
      id: "data-correction",
      apart:
        "Batch jobs and interfaces, not data correction: the transfer is run again; records that arrived wrong are corrected as data.",
    },
    {
      id: "automation",
      apart:
        "Batch jobs and interfaces, not automation: a job that is there is run, moved or mended; a manual task that a job takes over is automated.",
    },
  ],
  phrases: {
    en: {
      strong: `
        job failed, job failure*, failed job*, job abend*, job ended, job not, job did not, job stuck,
        job hung, job error, job running long, job cancel*, job schedule, jobs failed, job stream,
        long running job, rerun job*, re run, restart job, restart of job, reschedule job, hold job,
        job on hold, batch job*, batch run, batch process*, batch failed, end of day batch, eod batch,
        nightly batch, nightly run, nightly load, nightly job, nightly process, overnight job,
        overnight batch, overnight processing, abended, notok, rc 8, rc 12, return code, control m,
        controlm, autosys, tws, opc scheduler, uc4, automic, activebatch, jobscheduler, cron job*,
        scheduled task*, task scheduler, ssis, etl job, etl load, load failed, load job, dwh load,
        data warehouse load, informatica, datastage, talend job, interface failed, interface error*,
        interface down, interface stuck, interface user, idoc*, edifact, mdn, hl7 message*, adt message*,
        oru, rhapsody, mirth, cloverleaf, file transfer*, sftp upload, sftp transfer, sftp failed,
        ftp transfer, ftp failed, file not received, file not sent, file not arrived, file did not,
        files not, file missing from, missing file from bank, bank file, payment file,
        bank statement* + import, bank transfer file, import failed, import error, import job,
        export failed, export job, feed failed, price file, message queue, messages stuck, messages queue,
        stuck in queue, queue stuck, queue backlog, mq, kafka consumer, consumer lag, pi po, sap pi,
        biztalk, mulesoft, middleware, not transferred, not transmitted, not replicated, not synced to,
        sync failed, sync job, synchronisation did, synchronization failed, transmission error,
        transmission failed, reprocess, resend file, resend message*, replay message*, duplicate messages,
        month end batch, power automate flow, flow failed, flow turned off, webhook failed, mediation, cdr,
        closing chain, job chain, process chain, stock sync, orders missing in, data not flowing, moveit,
        axway, sterling, connect direct, import service, payment run, mt940, jobfailure, bulk letter run,
        resend orders, resend + message, concurrent request, queued, processes stuck, bank statements,
        file rejected, sftp password, ftp password, endpoint + timeout, orders are not coming, not imported,
        not loaded, messages not, no messages`,
      medium: `
        jobs, rerun, batch, abend*, cron, etl, interfaces, edi, as2, ftp, backlog, rabbitmq, kafka,
        goanywhere, job, sftp, not received, synchronization, synchronisation, data from, not updated from,
        upload failed, missing in, failed last night, replication, process run, run the`,
      weak: "hl7, queue, import, export, transfer, sync, nightly, overnight, daily",
    },
    de: {
      strong: `
        jobabbruch, job fehlgeschlagen, job läuft nicht, job hängt, job nicht gelaufen, job neu starten,
        job + rc, jobkette, jobplanung, jobsteuerung, job anhalten, job verschieben, job einplanen,
        nachtjob, nachtlauf, nachtverarbeitung, tagesabschluss, tagesendverarbeitung, stapelverarbeitung,
        stapellauf, batchlauf, batchjob, abgebrochen, abbruch, lohnlauf, zahllauf, mahnlauf + job,
        control m, uc4, automic, geplante aufgabe, aufgabenplanung, cronjob, schnittstellenfehler,
        schnittstelle steht, schnittstelle hängt, idoc*, edifact, adt, dateiübertragung, dateitransfer,
        datenübertragung, datei nicht angekommen, datei fehlt, zahlungsdatei, kontoauszüge, bankdatei,
        import fehlgeschlagen, importfehler, import läuft nicht, export fehlgeschlagen, datenimport,
        übertragung fehlgeschlagen, nicht übertragen, nicht übermittelt, kommen nicht an, nachbuchen,
        warteschlange, message queue, nachrichten hängen, nachrichtenstau, mq, beladung, ladelauf,
        synchronisation, synchronisierung fehlgeschlagen, abgleich, replikation nicht, nachrichten + fehler,
        kassendaten, belege nicht übergeben, erneut senden, erneut übertragen, doppelt gesendet, startzeit,
        aufträge kommen nicht, keine aufträge, schnittstelle + hängt, schnittstelle + erp,
        kontoauszug + import, sftp passwort`,
      medium: `
        jobs, batch*, edi, as2, sftp, ftp, kafka, rabbitmq, etl, dwh, importdienst, mahnlauf, job,
        übertragung, lauf, verarbeitung, fehlgeschlagen, nachricht*, übergabe, schnittstellen, hängt seit,
        befunde`,
      weak: "schnittstelle*, hl7, queue, import, export",
    },
    fr: {
      strong: `
        job en erreur, job planté, job en échec, job bloqué, batchs, traitement batch, traitement de nuit,
        traitement nocturne, traitement en erreur, traitement bloqué, traitement planté, traitement non,
        relancer le traitement, relance du traitement, relancer le job, relance job, relance + traitement,
        chaîne de traitement, chaîne de virement, code retour, tâche planifiée, tâches planifiées,
        ordonnancement, control m, autosys, $universe, vtom, interface + bloquée, interface bloquée,
        interface en erreur, flux edi, flux en erreur, flux bloqué, flux non, idoc*, transfert de fichier*,
        transfert fichier, fichiers non reçus, fichier bancaire, fichier de virement, virement + fichier,
        relevés bancaires, relevés non, import en erreur, import non, imports, intégration en erreur,
        intégration des factures, intégration des commandes, intégration fichier, non intégré*,
        non remonté*, remontée des ventes, export en erreur, synchronisation, synchro, rejouer, rejeu,
        retraitement, file de messages, messages en erreur, messages bloqués, mq, talend,
        chargement + échec, échec du chargement, chargement du datawarehouse, réplication des données,
        télétransmission, décaler le batch, flux commandes, flux + erreur, doublons + avis,
        sftp + mot de passe, relancer le service d'import, commandes non, fichier non`,
      medium: `
        job, jobs, batch, ordonnanceur, cron, interface, interfaces, edi, as2, sftp, ftp, remontée, kafka,
        rabbitmq, etl, alimentation, traitement*, relance, transmission, fichier + banque, chargement,
        bloquée depuis, échec, planté, non exécuté, intégration`,
      weak: "hl7, import, queue",
    },
    es: {
      strong: `
        job fallido, job falló, job con error, job abortado, proceso batch, procesos batch,
        proceso nocturno, procesos nocturnos, proceso abortado, proceso detenido, cierre diario,
        cierre de día, cadena de procesos, malla, reprocesar, reproceso, reprocesamiento, reejecutar,
        relanzar proceso, ejecutar proceso, tarea programada, tareas programadas, código de retorno,
        control m, autosys, interfase, interfaz caída, interfaz detenida, idoc*, transferencia de archivo*,
        archivo no llegó, archivos no, archivo no recibido, archivo bancario, archivo de pagos,
        fichero bancario, fichero de pagos, reenviar fichero, reenviar archivo, extractos bancarios,
        importación fallida, carga fallida, carga abortada, carga de datos fallida, carga del almacén,
        falla en la carga, no se cargó, no cargó, no subieron, no se integró, no se integraron, no integra,
        no se transfirió, no se transmitió, no bajan, sincronización, no sincroniza, cola de mensajes,
        mensajes con error, mensajes en cola, mensajes duplicados, cola detenida, mq, ssis,
        ventas de sucursal, envío automático, no corrió, no se ejecutó, se ejecutó dos veces,
        servicio de integración, servicio de importación, sftp + clave, enviado dos veces,
        aviso de despacho, pedidos no entran, archivo rechazado, no entran pedidos, no baja`,
      medium: `
        job, jobs, batch, relanzar, cron, interfaz, interfaces, interface, edi, as2, sftp, ftp, importación,
        kafka, rabbitmq, etl, procesos, carga, transferencia, cola, cadena, falló, detenida, fichero,
        exportación, importar, mensajes, sincroniza, integración`,
      weak: "hl7",
    },
    pt: {
      strong: `
        job falhou, job com erro, job abortado, job de carga, job travado, processo batch, rotina noturna,
        processamento noturno, processamento da folha, processamento abortou, processamento travado,
        rotina não, rotina automática, reprocessamento, rodar novamente, rodar o job, tarefa agendada,
        agendamento de tarefa, schedule, código de retorno, control m, autosys, interface travada,
        interface parada, integração travada, integração parada, integração com erro, erro na integração,
        erro de integração, falha na integração, falha de integração, não integra, não integrou,
        não integraram, não integrado*, não está integrando, não integram, idoc*, arquivo não recebido,
        arquivo não enviado, arquivo não chegou, arquivo do banco, arquivo bancário, remessa,
        retorno bancário, retorno de boletos, arquivo de retorno, cnab, extrato bancário + import*,
        transferência de arquivo*, importação com erro, erro na importação, falha na importação,
        erro ao importar, carga do dw, carga falhou, carga não, não carregou, não subiram, não subiu,
        não sincroniza, não sincronizou, sincronização, replicação + dados, fila hl7, fila travada,
        fila parada, mensagens na fila, mensagens duplicadas, mq, ssis, envio automático, envio duplicado,
        não rodou, não executou, vendas não, notas rejeitadas, webservice, serviço de integração,
        transmissão, não transmitiu, serviço de importação, sftp + senha, pedidos não, arquivo rejeitado,
        não recebeu arquivo, integração + erp, pedidos + integração`,
      medium: `
        job, jobs, batch, reprocessar, reexecutar, cron, interface, interfaces, edi, as2, sftp, ftp,
        importação, carga, kafka, rabbitmq, etl, rotina, processamento, fila, integração, exportação,
        importar, falhou, travada, mensagens, xml`,
      weak: "hl7",
    },
  },
  market: 3,
  defaultMinutes: 40,
  delivery:
    "Scheduler with automatic restart rules; the remaining operation with an application-management partner",
  presumption: "automate",
};
