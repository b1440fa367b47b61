import type { Activity } from "./activity.ts";

export const reportsAndExtracts: Activity = {
  id: "reports-and-extracts",
  title: "Reports and extracts",
  what: "An existing report or extract is run, sent or fixed.",
  usually: "run",
  twins: {
    run: "one ad-hoc report from existing data",
    transform: "a new recurring report",
  },
  neighbours: [
    {
      id: "analytics-and-data-products",
      apart:
        "Reports and extracts, not analytics: an existing report is run, sent or fixed, or existing data listed once; a new recurring report is a data product.",
    },
    {
      id: "data-correction",
      apart:
        "Reports and extracts, not data correction: records are only listed; records that are changed are corrected as data.",
    },
    {
      id: "how-to-and-information",
      apart:
        "Reports and extracts, not how-to and information: a list or an extract has to be run; an instruction or a status is information.",
    },
    {
      id: "compliance-and-audit",
      apart:
        "Reports and extracts, not compliance and audit: figures for the business; evidence for an auditor or a data-protection request is compliance.",
    },
    {
      id: "application-support",
      apart:
        "Reports and extracts, not application support: the report is wrong or late; the application behind it that misbehaves needs support.",
    },
  ],
  phrases: {
    en: {
      strong: `
        extract of, data extract*, data pull, extraction of, extract all, extract a list, ad hoc report,
        ad hoc query, adhoc report, adhoc query, one off list, one off extract, one time report,
        one time extract, report request, report error, report not, report doesn't, report does not,
        report fails, report failed, report + incorrect, report times out, run the report, run report,
        generate report, cannot print report, send report, send me a list, send me the list, send list of,
        provide list of, provide a list, list of all, list of customers, list of employees, list of open,
        list of invoices, list of active, export of, bi refresh, dashboard not refreshed,
        dashboard not updating, dashboard shows wrong, tableau workbook, crystal report* + error,
        ssrs subscription, report subscription, cognos report, kpi mail, aging list, figures don't match,
        totals wrong, wrong figures, export cut, export to excel + cut, recipient list, mailing list for,
        z report, statement run, reprint of, query request, sql extract, report server, reports server,
        report portal, report layout, report issue, reporting request, report + blank, report + empty,
        query + optimize, wrong + report, report + repeated, report + please send, usage report,
        statistics per, rerun + report, list with`,
      medium: `
        ssrs, query for, report*, extract*, dashboard + old data, figures, statistics + please,
        numbers missing, how many + please, pull from, get me, pivot, refresh failed,
        spreadsheet + generate, listing, list + excel, print preview, column heading, logo on printed,
        data request, request for data, data for audit, historical data, year end list, ageing,
        pull from the, call statistics, valuation list, returns nothing, no results`,
      weak: `
        excel, csv, list, totals, power bi, tableau, cognos, crystal, business objects, qlik, as of today,
        year to date, export, query`,
    },
    de: {
      strong: `
        auswertung + einmalig, einmalige auswertung, auszug aller, auszug der, datenauszug, datenabzug,
        liste aller, liste der offenen, offenen posten, bitte liste, liste + schicken, umsatzliste,
        umsatzbericht, bericht + leer, bericht + falsch*, bericht + nicht, bericht + fehler*,
        report + bricht ab, report + leer, report + nicht, report + fehler, monatsbericht + laufen,
        monatsbericht + fehlt, bericht erneut, bericht + nochmal*, summen im,
        dashboard + nicht aktualisiert, dashboard wird nicht, power bi aktualisierung,
        aktualisierung fehlgeschlagen, kpi mail, tagesbericht*, adressliste, spaltenüberschrift, export auf,
        statistik für, statistik + ministerium, z bon, empfänger des, auswertung + bitte, auswertung der,
        auswertung aller, auswertung überstunden, abfrage + bitte, datenbankabfrage + liste,
        bericht ausführen, stichtag, berichtsempfänger`,
      medium: `
        auswertung*, auszug, bericht*, report, liste, export, statistik, übersicht + bitte, druckvorschau,
        aufstellung, saldenliste`,
      weak: "summen, dashboard, kpi",
    },
    fr: {
      strong: `
        extraction des, extraction de, extraction ponctuelle, extraction à, extraction données,
        extraire la liste, extraire les, demande d'extraction, demande d'état, demande de statistiques,
        demande d'export, demande de liste, requête ponctuelle, requête + liste, liste d'adresses,
        état de stock, état des ventes, état des stocks, état + vide, état imprimé, rapport + vide,
        rapport + faux, rapport + erreur, rapport + non reçu, rapport hebdo, rapport des ventes,
        édition + erreur, relancer l'édition, relancer le rapport, relancer les états, tableau de bord non,
        tableau de bord + rafraîchi, tableau de bord + faux, actualisation power bi, bo + erreur,
        business objects, totaux faux, chiffres faux, export limité, historique des appels,
        destinataires du rapport, édition des, chiffres du, statistiques de vente, statistiques des,
        export des, fichier d'extraction, reporting + demande`,
      medium: `
        extraction*, extrait, rapport*, requête*, état, états, édition, liste + svp, totaux,
        tableau de bord, effectifs, liste des`,
      weak: "reporting, chiffres",
    },
    es: {
      strong: `
        extracción de, extraer listado, extraer datos, consulta puntual, listado de, listado con,
        listado clientes, necesito el listado, necesito un listado, solicitud de listado,
        solicitud de reporte, solicitud de informe, solicitud de datos, informe + vacío, informe + no,
        informe + mal, informe + error, el informe de, reporte + error, reporte no, reporte vacío,
        reporte + incorrecto, relanzar el informe, relanzar informe, volver a lanzar + informe,
        generar reporte, sacar reporte, sacar listado, totales mal, no cuadra, cuadro de mando sin,
        cuadro de mando + no actualiza, actualización de power bi, falla + power bi,
        destinatarios del informe, datos de matrícula, correo semanal, histórico de, solo una vez,
        informe impreso, base de clientes, informe diario, estadísticas de, reporte de, descarga de datos`,
      medium: `
        informe*, listado*, extracción, extraer, consulta, exportación, exportar datos, estadística*,
        cuadre, totales, planilla, excel + enviar, datos para, relación de, descargar + excel`,
      weak: "lista, cifras",
    },
    pt: {
      strong: `
        relatório + vazio, relatório + em branco, relatório não, relatório + erro, relatório + errado,
        relatório + divergen*, relatório + timeout, relatório de vendas, relatório de horas,
        emitir relatório, emissão de relatório, gerar relatório, gerar o relatório, enviar relatório,
        reprocessar relatório, solicitação de relatório, solicito relatório, preciso de relatório,
        extração de, extração dos, extrair lista, extrair dados, extrair relatório, lista de colaboradores,
        lista de clientes, lista de alunos, lista de funcionários, consulta pontual, base de clientes,
        base de dados de clientes, mala direta, planilha com, planilha única, só desta vez,
        dados de matrículas, painel bi, painel + sem atualizar, dashboard + sem atualizar,
        dashboard não atualiza, power bi + falha, power bi não, exportação cortada,
        destinatários do relatório, redução z, cabeçalho trocado, não bate, query para,
        levantamento de dados, mapa de + exportar, listagem`,
      medium: `
        segunda via, relatório*, extração, extrair, exportar dados, exportação, consulta, planilha,
        indicadores + não, lista de`,
      weak: "bi, total",
    },
  },
  market: 3,
  defaultMinutes: 45,
  delivery: "Self-service reporting, with a data team for the rest",
  presumption: "eliminate",
};
