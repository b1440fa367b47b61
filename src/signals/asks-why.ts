import type { Signal } from "./signal.ts";

export const asksWhy: Signal = {
  id: "asks-why",
  says: "run",
  rule: 4,
  because: "asks for a cause, not for a fix",
  phrases: {
    en: {
      strong: `
        root cause analysis, rca, find out why, investigate why, find the cause, determine the cause,
        analyse the cause, analyze the cause, cause of, reason for the outage, post mortem, postmortem,
        problem review, major incident review, incident review, known error, why does, why did, why is,
        why are, why was, why do, why were, why has, recurring incidents, trend analysis, fishbone,
        five whys, investigation of, investigate cause, troubleshoot`,
      medium: `
        root cause, investigate, investigation, investigating, look into, looking into,
        analysis of incident, diagnose, diagnosis, debug, why, recurrent, analyse logs, analyze logs,
        check logs, debugging, explain why`,
      weak: "problem record, cause, analysis, analyse, analyze, clarify, check",
    },
    de: {
      strong: `
        ursachenanalyse, ursache klaren, ursache finden, ursache ermitteln, ursache untersuchen,
        ursache fur, ursachenforschung, problemanalyse, root cause, warum, weshalb, wieso,
        grund fur den ausfall, nachbetrachtung, major incident, bekannter fehler, haufung von,
        problem record, fehleranalyse, fehlersuche`,
      medium: `
        ursache, untersuchen, untersuchung, analyse der storung, analysieren, prufen warum, nachforschen,
        klaren, gehauft`,
      weak: "analyse, grund, prufen, beobachten",
    },
    fr: {
      strong: `
        cause racine, cause premiere, analyse des causes, analyse de cause, recherche de cause,
        rechercher la cause, trouver la cause, identifier la cause, determiner la cause,
        origine du probleme, origine de la panne, origine de l incident, pourquoi, post mortem,
        retour d experience incident, incident majeur, erreur connue, fiche probleme, incidents recurrents,
        analyse d incident`,
      medium: `
        cause, investigation, investiguer, enqueter, diagnostic, diagnostiquer, analyser les logs,
        comprendre pourquoi, analyser la cause, origine`,
      weak: "analyse, analyser, raison, verifier, comprendre",
    },
    es: {
      strong: `
        causa raiz, analisis de causa, analisis causa raiz, buscar la causa, encontrar la causa,
        determinar la causa, investigar la causa, investigar por que, por que, origen del problema,
        origen de la caida, post mortem, incidente mayor, incidencia mayor, error conocido,
        registro de problema, incidencias recurrentes, analisis de la incidencia, motivo de la caida,
        motivo del fallo`,
      medium: `
        causa, investigar, investigacion, diagnosticar, diagnostico, analizar logs, analizar la causa`,
      weak: "origen, analizar, revisar, averiguar",
    },
    pt: {
      strong: `
        causa raiz, analise de causa, analise da causa, analise de causa raiz, identificar a causa,
        encontrar a causa, investigar a causa, investigar o motivo, investigar por que, por que,
        porque o sistema, origem do problema, origem da falha, post mortem, incidente grave,
        incidente maior, erro conhecido, registro de problema, incidentes recorrentes, analise do incidente,
        motivo da queda, analise de problema`,
      medium: `
        causa, investigar, investigacao, diagnosticar, diagnostico, analisar logs, analisar o log, motivo,
        origem, apurar`,
      weak: "analisar, verificar, entender",
    },
  },
};
