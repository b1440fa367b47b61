import type { Activity } from "./activity.ts";

export const problemAnalysis: Activity = {
  id: "problem-analysis",
  title: "Problem analysis and major incidents",
  what: "Root cause, major incident, investigation of why something happened.",
  usually: "run",
  twins: {
    run: "the cause of a recurring incident found",
    transform: "the permanent fix of a recurring incident implemented",
  },
  neighbours: [
    {
      id: "architecture-and-evaluation",
      apart:
        'Problem analysis, not architecture and evaluation: "investigate why X failed"; "investigate technology X" is an evaluation.',
    },
    {
      id: "monitoring-and-alerts",
      apart:
        "Problem analysis, not monitoring and alerts: somebody asks why; a ticket raised by monitoring stays an alert, even if its closing note names a root cause.",
    },
    {
      id: "application-defect",
      apart:
        "Problem analysis, not application defect: the cause is looked for; the bug that is to be fixed is a defect.",
    },
    {
      id: "application-support",
      apart:
        "Problem analysis, not application support: a major incident, or the root cause of several; one user's complaint needs support.",
    },
    {
      id: "security-response",
      apart:
        "Problem analysis, not security response: why it failed; who broke in and what was touched is asked in a security incident.",
    },
  ],
  phrases: {
    en: {
      strong: `
        root cause, rca, post mortem, postmortem, post incident, major incident, problem ticket,
        problem record, problem investigation, problem management ticket, known error, find out why,
        find out who, investigate why, investigate cause, investigate reason, investigate the cause,
        investigate issue*, investigate problem*, investigate error*, investigate failure*,
        investigate slow*, investigate performance, investigate memory, investigate timeout*,
        investigate random, investigate intermittent, investigate high, investigate discrepan*,
        investigate difference*, why does, why do, why are, why is, why was, why were, what happened,
        what caused, what is causing, find cause, find the cause, find reason, cause of the, cause analysis,
        failure analysis, determine the source, determine the cause, identify why, identify cause,
        look into why, analyse why, analyze why, explain why, explain the difference, dump analysis,
        crash dump, lessons learned, incident review, incident report, sev1, sev 1, sev 2, p1 incidents,
        war room, trend review, repeat incidents, recurring incident*, recurring issue*, recurrent issue*,
        common cause*, 5 why, five whys, impact analysis after, unknown cause, performance analysis,
        diagnosis required, troubleshoot sporadic, troubleshoot intermittent, reconstruct the timeline,
        check why, debug why, investigation into, problems investigation, investigation of`,
      medium: `
        why did, investigat*, troubleshoot*, intermittent, sporadic, analyse logs, analyze logs,
        log analysis, analyse failed, diagnos*, trace, collect traces, repeated, recurring, suspected,
        look into, preliminary findings, every night + reboot, correlate, packet capture, outage review,
        problem analysis, unexplained`,
      weak: "cause, why, analysis, outage, pattern, dump, traces, prb",
    },
    de: {
      strong: `
        ursache*, grundursache, fehleranalyse, weshalb, wieso, was war, problemanalyse, problem ticket,
        problemticket, major incident, großstörung, hauptstörung, nachbereitung, störungsbericht,
        störungsanalyse, lessons learned, post mortem, root cause, dump analyse, speicherabbild,
        wiederkehrend*, sporadische*, quelle ermitteln, abweichung* + untersuchen, abweichen + prüfen,
        untersuchung, krisenstab, log analyse, loganalyse, performanceanalyse, trendanalyse störungen,
        bekannter fehler, known error, herausfinden, klärung, analyse der ausfälle, ausfallanalyse`,
      medium: `
        warum, wer hat, untersuchen, analys*, sporadisch, immer wieder, mehrfach aufgetreten, gehäuft,
        häufung, verhalten klären, nachvollziehen, aufklären, hintergrund, unklar`,
      weak: "prüfen, ausfall, abweichung, muster, protokoll, diagnose, trace",
    },
    fr: {
      strong: `
        cause racine, causes racines, analyse des causes, analyse de cause, analyse d'incident,
        analyse de l'incident, rapport d'incident, incident majeur, cellule de crise, crise ouverte,
        retour d'expérience, pourquoi, savoir qui, déterminer la cause, rechercher la cause,
        recherche de cause, origine du, origine de la panne, origine des, d'où viennent, cause inconnue,
        à répétition, récurrent*, récurrence, fiche problème, ticket problème, erreur connue,
        investigations, investiguer, enquête sur, étude de tendance, post mortem, écart entre, à expliquer,
        diagnostic pertes, diagnostic réseau, analyse de dump, dump à, analyse de performance,
        analyse des logs, analyse logs, redémarrent toutes les nuits, troisième fois, cause`,
      medium: `
        diagnostic, analyse*, intermittent*, aléatoire*, sporadique*, comprendre, origine, inexpliqué*,
        toutes les nuits, plusieurs fois, audit de performance, rex, investigation`,
      weak: "écart, dump, incidents, coupures, tendance",
    },
    es: {
      strong: `
        causa raiz, análisis de causa, análisis de causas, averiguar, por qué, saber quién,
        investigar la causa, investigar error, investigar fallo, investigar lentitud, determinar la causa,
        buscar causa, causa común, motivo de la caída, informe de inciden*, incidente mayor,
        incidente grave, sala de crisis, post mortem, post incidente, lecciones aprendidas,
        problema abierto, registro de problema, ticket de problema, error conocido, analizar reinicio,
        analizar causa, qué ocurrió, qué pasó, de dónde salen, reinicio inesperado, recurrente*,
        microcortes, tendencia de incidencias, primer análisis, análisis de rendimiento, análisis de logs,
        volcado de memoria + analizar, descubrir la causa`,
      medium: `
        analizar, investiga*, intermitente*, esporádic*, causa, motivo, picos de, repetid*, inesperad*,
        origen, se repite, otra vez, cada noche, crisis, diagnóstico`,
      weak: "análisis, caída, diferencias, tendencia, trazas, logs, incidencias",
    },
    pt: {
      strong: `
        causa raiz, análise de causa, análise da causa, relatório de incidente, incidente grave,
        incidente crítico, sala de crise, post mortem, lições aprendidas, investigar causa,
        investigar o motivo, investigar erro, investigar lentidão, investigar problema, investigar falha,
        investigar reboot, investigar queda*, por quê, porque o, entender por, entender o motivo,
        descobrir o motivo, descobrir a causa, descobrir se, apurar, apuração, quem excluiu, quem apagou,
        quem deletou, quem alterou, o que houve, o que aconteceu, erro conhecido, registro de problema,
        abrir problema, recorrente*, recorrência, reincidente*, reincidência, terceira ocorrência,
        causas comuns, causas prováveis, analisar heap, heap dump, analisar logs, análise de logs,
        análise de performance, análise do problema, identificar a causa, identificar causa,
        identificar o motivo, motivo da queda, não bate com, levantamento preliminar, revisão dos incidentes`,
      medium: "investiga*, analisar, análise de, toda madrugada, crise",
      weak: "quedas, ocorrência",
    },
  },
  market: 2,
  defaultMinutes: 240,
  delivery: "In-house lead with input from suppliers",
  presumption: "keep",
  guard: "retained",
};
