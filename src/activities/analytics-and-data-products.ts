import type { Activity } from "./activity.ts";

export const analyticsAndDataProducts: Activity = {
  id: "analytics-and-data-products",
  title: "Analytics and data products",
  what: "New reports, dashboards, models.",
  usually: "transform",
  twins: {
    run: "an existing dashboard mended or relabelled",
    transform: "a new recurring report, dashboard, data set or model",
  },
  neighbours: [
    {
      id: "reports-and-extracts",
      apart:
        "Analytics, not reports and extracts: a new recurring report, dashboard, data set or model; an existing one run, sent or fixed is a report.",
    },
    {
      id: "application-enhancement",
      apart:
        "Analytics, not application enhancement: new analytics events or a new dashboard; a new field, rule, screen or option is an enhancement.",
    },
    {
      id: "integration",
      apart:
        "Analytics, not integration: data is brought together to be looked at; systems that work together are integrated.",
    },
    {
      id: "automation",
      apart:
        "Analytics, not automation: a report that is not there today; one that somebody makes by hand and no longer has to is automated.",
    },
  ],
  phrases: {
    en: {
      strong: `
        new dashboard, new report, create report, create a report, build report, build a report,
        build dashboard, build a dashboard, create dashboard, dashboard for, develop report,
        report development, develop dashboard, power bi dashboard, power bi report, new monthly report,
        monthly dashboard, weekly dashboard, daily dashboard, kpi dashboard, kpis, kpi request,
        balanced scorecard, data mart, datawarehouse, data lake, data set for, fact table, semantic layer,
        olap, etl for, analytics events, new analytics, machine learning, ml model, prediction model,
        predictive, forecast model, forecasting, churn, recommendation model, model build,
        data model for reporting, heat map, heatmap, grafana board, grafana dashboard, tableau workspace,
        customer segmentation, segment customers, data quality monitor, data quality dashboard,
        data science, statistics portal, executive report, management report, report on + recurring,
        reporting platform, reporting solution, self service bi, bespoke report, drilldown, drill down,
        management information, trend report, open data set, new extract, develop query, track + events,
        telemetry dashboard, tracking events, occupancy board, waiting time analytics, new kpi`,
      medium: `
        scorecard, datamart, data warehouse, dwh, analytics, regulatory report, dashboard*, power bi,
        tableau, kpi, new + report, create + report, report showing, report by, report for, daily report,
        weekly report, monthly report, report per, statistics, insight*, forecast, build + data, rating,
        customer 360, dimension, dataset*, cohort, funnel, cube, clustering, cockpit, looker`,
      weak: "report*, bi, build, region, sales, monthly, weekly, per department, real time, data",
    },
    de: {
      strong: `
        neues dashboard, neuer bericht, neuer monatlicher, neue auswertung, dashboard für,
        dashboard aufbauen, dashboard erstellen, dashboard + neu, bericht erstellen, bericht entwickeln,
        bericht + aufbauen, berichtswesen, power bi bericht, reporting aufbauen, kennzahlenbericht,
        kennzahlen*, cockpit, auswertung + monatlich, auswertung + wöchentlich, auswertung + regelmäßig,
        monatliche auswertung, regelmäßige auswertung, quartalsbericht, data mart, data lake, faktentabelle,
        prognosemodell, prognose, absatzprognose, vorhersage*, kündigungsvorhersage, machine learning,
        künstliche intelligenz + modell, segmentierung, kundensegmentierung, heatmap, visualisierung,
        statistik + neu, managementbericht, meldewesen, datenanalyse, datenprodukt, trendanalyse,
        als dashboard, echtzeit dashboard, berichtsplattform, analyse kundenverhalten,
        datenqualitätsmonitor, kennzahlen dashboard, datenmodell für`,
      medium: `
        data warehouse, dwh, grafana, bericht, auswertung, monatlich, wöchentlich*, anzeige linie,
        bettenbelegung, je abteilung, nach region, scoring, in echtzeit`,
      weak: "report*",
    },
    fr: {
      strong: `
        nouveau tableau de bord, nouveaux tableaux de bord, création tableau de bord,
        création d'un tableau de bord, tableau de bord des, tableau de bord d'occupation,
        tableau de bord + créer, tableau de bord + construire, nouveau rapport, création d'un rapport,
        créer un rapport, création rapport, nouveau reporting, création d'état, nouvel état,
        création d'un état, rapport power bi, indicateurs, cockpit, datamart, data mart,
        entrepôt de données, datawarehouse, data warehouse, data lake, lac de données, décisionnel,
        prédicti*, prévisions, machine learning, intelligence artificielle + modèle, segmentation clientèle,
        score fraude, carte de chaleur, visualisation, dataviz, suivi de l'absentéisme, taux d'occupation,
        envoi hebdomadaire, envoi mensuel, reporting annuel, reporting mensuel, état réglementaire,
        trs par ligne, bilan carbone, qualité des données, jeu de données, univers bo,
        créer un tableau de bord, modèle prédictif`,
      medium: `
        scoring, prévision, segmentation, tableau de bord, reporting, à construire, par région, par équipe,
        marge, modèle de, en temps réel, suivi de`,
      weak: "lits, clics",
    },
    es: {
      strong: `
        nuevo informe, nuevo reporte, nuevo cuadro de mando, cuadro de mando de, crear cuadro,
        crear informe, crear reporte, creación de reporte*, creación de informe, desarrollar informe,
        desarrollar reporte, desarrollo de reporte*, nuevo dashboard, crear dashboard, dashboard de,
        tablero de, nuevo tablero, panel oee, informe power bi, reporte power bi, indicadores mensuales,
        crear indicadores, kpis, data mart, datamart, data warehouse, almacén de datos, data lake,
        lago de datos, modelo de fuga, modelo de datos, predic*, previsión de demanda, pronóstico,
        aprendizaje automático, segmentación, scoring, mapa de calor, visualización, analítica, embudo,
        informe regulatorio, informe mensual, listado semanal, monitor de calidad, calidad de datos,
        inteligencia de negocio, conjunto de datos, modelo predictivo`,
      medium: `
        indicador*, previsión de, informe, cuadro de mando, trimestral, por equipo, rotación, ocupación,
        evolución de, modelo de, en tiempo real, tablero`,
      weak: "modelo, semanal",
    },
    pt: {
      strong: `
        novo dashboard, novo painel, painel mensal, painel semanal, painel oee, painel gerencial,
        criar dashboard, criar painel, criar relatório, criação de relatório*, criação de dashboard,
        criação de painel, desenvolver dashboard, desenvolver relatório, desenvolvimento de relatório,
        novo relatório, relatório novo, relatório semanal, relatório mensal, relatório power bi,
        relatório gerencial, relatório regulatório, relatório em power bi, kpis, data mart, data warehouse,
        data lake, modelo de previsão, modelo de dados, previsão de, preditiv*, aprendizado de máquina,
        segmentação, score de, mapa de calor, visualização de dados, novos analytics, eventos de analytics,
        implementar evento*, implementar analytics, evento de analytics, tagueamento, funil, cohort,
        monitor de qualidade, qualidade de dados, ciência de dados, boletim semanal, quadro no grafana,
        modelo preditivo, armazém de dados`,
      medium: "indicadores, dw, painel, relatório*, por região, por equipe, todo dia 1",
      weak: "bi, etl, novo, leitos, mensal, ocupação",
    },
  },
  market: 2,
  defaultMinutes: 720,
  delivery: "In-house core of data people",
  presumption: "grow",
};
