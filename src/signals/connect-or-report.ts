import type { Signal } from "./signal.ts";

export const connectOrReport: Signal = {
  id: "connect-or-report",
  says: "transform",
  rule: 10,
  because: "connects systems, or creates a recurring report, dashboard or model",
  phrases: {
    en: {
      strong: `
        integrate, integrate with, integration with, integration between, integration to, integration of,
        integrating, connector for, new interface, interface between, interface to, interface with, new api,
        api for, rest api, expose api, webhook, webhooks, sso for, single sign on for, sso integration,
        scim, oauth, openid, edi connection, data feed, new feed, feed to, sync between, synchronise,
        synchronize, bidirectional, middleware, event bus, message queue for, new report, new dashboard,
        dashboard for, dashboard, dashboards, build report, build dashboard, create report,
        create dashboard, develop report, monthly report + new, kpi dashboard, powerbi, looker,
        data warehouse, data lake, data mart, data model, data pipeline, data product, machine learning,
        forecast model, prediction model, bi report, reporting solution, scorecard, tracking events,
        event tracking, google analytics, metrics for, telemetry`,
      medium: `
        connect + to, connector, kpi report, predictive, analytics, integration, interface, connect, api,
        reporting, kpi, metrics, dataset, feed, export to, import from, plugin for, adapter, sdk,
        client library, charts, graph`,
      weak: `
        saml, power bi, tableau, endpoint, report, model, bridge, pull from, data, between,
        third party`,
    },
    de: {
      strong: `
        anbindung, anbindung an, anbinden, schnittstelle zu, schnittstelle zwischen, schnittstelle zum,
        schnittstelle zur, neue schnittstelle, schnittstelle fur, integration von, integration in,
        integration mit, integrieren, verknupfung mit, verbinden mit, kopplung, api fur, webhook, sso fur,
        single sign on, edi anbindung, synchronisation zwischen, neuer bericht, neuen bericht, neuer report,
        neues dashboard, dashboard fur, bericht erstellen, auswertung aufbauen, kennzahlen,
        kennzahlenbericht, data warehouse, datenmodell, prognosemodell, machine learning, datenplattform,
        berichtswesen, cockpit, monatlicher bericht, automatischer bericht, anbindung von, anbindung der,
        anbindung des, anbindung eines, schnittstelle vom, verbindung zwischen`,
      medium: `
        koppeln, dashboard, schnittstelle, integration, bericht, reporting, api, kpi, modell, datenquelle,
        import aus, export nach, konnektor, ubertragung`,
      weak: "power bi, report, auswertung, daten, partner, extern",
    },
    fr: {
      strong: `
        integration avec, integration de, integration entre, integrer, interface avec, interface entre,
        interface vers, nouvelle interface, interfacer, interfacage, raccordement a, raccorder, api pour,
        nouvelle api, webhook, sso pour, authentification unique, liaison edi, flux entre, flux vers,
        nouveau flux, synchronisation entre, synchroniser, nouveau rapport, nouvel etat,
        nouveau tableau de bord, tableaux de bord, creation d un rapport, creer un rapport,
        creation de rapport, reporting, entrepot de donnees, datawarehouse, modele de donnees,
        modele de prevision, machine learning, indicateurs, kpi, rapport mensuel, rapport automatique,
        integration du, integration des, interfacage avec, interface entre le`,
      medium: `
        connecteur, tableau de bord, integration, interface, api, indicateur, modele, jeu de donnees,
        connecter a, lien avec, passerelle, datavisualisation`,
      weak: "connecter, power bi, flux, echange",
    },
    es: {
      strong: `
        integrar, integracion con, integracion de, integracion entre, interfaz entre, nueva interfaz,
        conectar con, api para, nueva api, webhook, sso para, inicio de sesion unico, conexion edi,
        sincronizar, sincronizacion entre, nuevo informe, nuevo reporte, nuevo tablero, nuevo dashboard,
        dashboard, cuadro de mandos, tablero de control, crear informe, crear reporte, creacion de reporte,
        desarrollar reporte, almacen de datos, data warehouse, datalake, modelo de datos, modelo predictivo,
        machine learning, kpi, informe mensual nuevo, reporte automatico, integracion del,
        integracion de la, integracion de los, interfaz con el, interfaz con la`,
      medium: `
        interfaz con, conectar, cuadro de mando, tablero, indicadores, integracion, interfaz, api, reporte,
        indicador, modelo, conjunto de datos, enlazar con, pasarela, analitica, visualizacion`,
      weak: "conector, prevision, informe, datos, socio",
    },
    pt: {
      strong: `
        integrar, integracao com, integracao de, integracao entre, integracao do, interface com,
        nova interface, conectar, api para, nova api, webhook, sso para, login unico, conexao edi,
        sincronizar, sincronizacao entre, novo relatorio, novo dashboard, novo painel,
        painel de indicadores, painel gerencial, dashboard, dashboards, criar relatorio,
        criacao de relatorio, desenvolver relatorio, desenvolvimento de relatorio, armazem de dados,
        data warehouse, data lake, modelo de dados, modelo preditivo, previsao de, machine learning, kpi,
        relatorio mensal automatico, relatorio automatico, integracao da, integracao dos, integracao das,
        integrar com`,
      medium: `
        conector, integracao, interface, api, indicador, modelo, conjunto de dados, endpoint, consumir api,
        analise de dados, visualizacao, grafico`,
      weak: "power bi, indicadores, bi, relatorio, entre",
    },
  },
};
