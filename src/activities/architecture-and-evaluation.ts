import type { Activity } from "./activity.ts";

export const architectureAndEvaluation: Activity = {
  id: "architecture-and-evaluation",
  title: "Architecture and evaluation",
  what: "Design, evaluation, proof of concept, standards, roadmap.",
  usually: "transform",
  twins: {
    run: "a question why something failed",
    transform: "technology evaluated, a design or a roadmap made",
  },
  neighbours: [
    {
      id: "problem-analysis",
      apart:
        'Architecture and evaluation, not problem analysis: "investigate technology X"; "investigate why X failed" is an analysis.',
    },
    {
      id: "coordination-and-overhead",
      apart:
        "Architecture and evaluation, not coordination: the tracker's category says specification; any other meeting is overhead.",
    },
    {
      id: "new-system-or-service",
      apart:
        "Architecture and evaluation, not new system or service: it is evaluated, chosen, designed or piloted; what is introduced is new.",
    },
    {
      id: "application-enhancement",
      apart:
        "Architecture and evaluation, not application enhancement: a design, a standard or a roadmap is made; the capability that is built is an enhancement.",
    },
    {
      id: "knowledge-and-training",
      apart:
        "Architecture and evaluation, not knowledge and training: what is not there yet is designed; what exists is documented.",
    },
  ],
  phrases: {
    en: {
      strong: `
        evaluate, evaluation of, assess + options, assessment of, migration assessment, comparison of,
        benchmark of, shortlist, proof of concept, prototyping, pilot with, spike, feasibility,
        research into, investigate options, investigate possibility, investigate using, investigate new,
        investigate alternatives, explore options, market survey, market research, business case,
        make or buy, rfp, rfi, tender specification, requirements gathering, gather requirements,
        requirement gathering, requirements analysis, requirements workshop, requirements document,
        business requirements, functional specification, functional spec, technical specification,
        technical spec, specifications, spec for, design of, design document, detailed design,
        high level design, hld, lld, solution design, design review, database design, ui design, wireframe*,
        mock up, architectural, target architecture, reference architecture, architecture review,
        enterprise architecture, blueprint, roadmap, strategy paper, technical concept, draft concept,
        define standards, coding standards, standards for, naming convention*, governance concept,
        security baseline, gap analysis, decision record, choose framework, select new, choice of,
        site survey, rf planning, capacity model, route planning, discovery phase, vendor demos,
        proposal for, acceptance tests of new, test new + before, sandbox for trying, work out how,
        think about, brainstorm*, data modelling, define requirements, scoping, scope document, concept,
        pilot, compare, request for proposal, vendor selection, technology assessment, options paper`,
      medium: `
        architecture, strategy, decide, choose, investigate, proposal, define, requirements,
        test + before deciding, recommend*, standards, workshop, vs, versus, draft, study, discovery,
        guidelines, specif*, design, poc, prototype, tool selection, adr`,
    },
    de: {
      strong: `
        evaluier*, vergleich*, toolauswahl, auswahlverfahren, marktanalyse, marktübersicht,
        machbarkeitsstudie, machbarkeit, poc, prototyp, pilotbetrieb, pilotierung, pilotprojekt,
        teststellung, testinstallation + neu, konzept erstellen, feinkonzept, grobkonzept, fachkonzept,
        konzeption*, konzipieren, rahmenkonzept, notfallkonzept, lastenheft, pflichtenheft, anforderung*,
        spezifikation, spezifizieren, zielarchitektur, zielbild, soll architektur, strategie, fahrplan,
        leitlinien, richtlinien + programmier*, programmierrichtlinien, standards festlegen,
        standard definieren, ausschreibung, leistungsverzeichnis, wirtschaftlichkeitsbetrachtung,
        kosten nutzen, gap analyse, bestandsaufnahme, ist analyse, ist aufnahme, technisches design,
        ausleuchtung, trassenplanung, netzplanung, wireframe, untersuchen + alternativen,
        möglichkeiten prüfen, entscheidungsvorlage, dr konzept, voruntersuchung, sondierung, lösungskonzept,
        anbieterauswahl, evaluierung`,
      medium: "auswähl*, planung, alternative*, neubau, konzept",
    },
    fr: {
      strong: `
        étude, faisabilité, benchmark, évaluer, évaluation de, évaluation des solutions, choisir,
        choix d'un, choix d'une, choix de la solution, choix technique, preuve de concept, maquett*,
        prototypage, expérimentation, expérimenter, test de la solution, tester trois, cahier des charges,
        cdc, appel d'offres, grille de notation, analyse des offres, cctp, spécifications, spécifier,
        expression de besoins, expression du besoin, recueil des besoins, analyse des besoins,
        analyse du besoin, dossier de conception, dossier d'architecture, cible + architecture,
        urbanisation, schéma directeur, feuille de route, stratégie de, définir la stratégie,
        normes de développement, bonnes pratiques, dossier d'opportunité, note de cadrage,
        réunion de cadrage, avant projet, analyse d'écart, état des lieux, veille technologique, concevoir,
        démonstration éditeur, trajectoire, comparatif, comparer, architecture cible`,
      medium: `
        choix, opportunité, quelles applications, futur, conception, normes, stratégie, définir, cadrage`,
      weak: "cible",
    },
    es: {
      strong: `
        evalua*, comparativ*, estudio de, estudio previo, viabilidad, factibilidad, prueba de concepto,
        piloto de, prueba piloto, prototip*, maqueta, diseño de, diseño técnico, diseño funcional, diseñar,
        arquitectura objetivo, arquitectura de, topología, hoja de ruta, estrategia de, plan estratégico,
        plan director, caso de negocio, pliego*, licitación, especifica*, levantamiento de requerimientos,
        análisis funcional, análisis de requerimientos, requisitos, definir política, definición de,
        estándares, buenas prácticas, elegir herramienta, elegir framework, selección de,
        análisis de alternativas, análisis de mercado, investigar opciones, investigar alternativas,
        investigar tecnología, taller de definición, benchmark, análisis de brechas, análisis de impacto,
        propuesta de arquitectura, propuesta técnica, planificación de trazado, prospección tecnológica,
        evaluación de herramienta*`,
      medium: `
        alternativas, recomenda*, futura, proveedores de nube, baremo, comparar, elegir, diseño, piloto,
        estudio, definir, definición`,
    },
    pt: {
      strong: `
        avaliar, avaliação de, compara*, estudo de, estudo para, viabilidade, prova de conceito, poc,
        piloto com, protótip*, wireframe*, desenho de, desenho da solução, arquitetura alvo, arquitetura de,
        topologia, roadmap, estratégia de, plano diretor, plano estratégico, pdti, caso de negócio, rfp,
        rfi, edital, matriz de pontuação, termo de referência, especifica*, requisitos, análise de mercado,
        análise de alternativas, análise de impacto, padrões de, definir padrão, definir padrões,
        boas práticas, definição de, definição da, definição do, escolha de, escolha da, pesquisa sobre,
        pesquisa de ferramenta*, investigar possibilidade, investigar alternativas, investigar como,
        investigar sdk, benchmark, concepção, projeto de rota, projeto técnico, dimensionamento, discovery,
        refinamento técnico, proposta técnica, testar + antes, roteiro tecnológico`,
      medium: "arquitetura, escolher, conceito, soluções de, estudo",
      weak: "novo",
    },
  },
  market: 2,
  defaultMinutes: 720,
  delivery: "In-house architects, with advice bought for single questions",
  presumption: "keep",
};
