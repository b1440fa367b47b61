import type { Signal } from "./signal.ts";

export const evaluate: Signal = {
  id: "evaluate",
  says: "transform",
  rule: 13,
  because: "evaluates, designs, specifies or plans a capability",
  phrases: {
    en: {
      strong: `
        evaluate, evaluation of, assess, assessment of, proof of concept, poc, pilot, feasibility,
        feasibility study, design document, solution design, technical design, functional design,
        system design, target architecture, architecture decision, adr, roadmap, strategy, business case,
        requirements gathering, gather requirements, requirements for, requirements analysis,
        functional specification, technical specification, specification for, write specification, spec for,
        specs for, spike, research on, compare vendors, vendor selection, tool selection, market research,
        rfp, request for proposal, rfi, define requirements, define architecture, define standard,
        coding standards, standardise, standardize, design for, design of, mockups, mock up, wireframes,
        investigate options, explore, options for, impact analysis, gap analysis, blueprint, concept for,
        high level design, low level design, investigate using, investigate use of, investigate possib*,
        investigate how to, analyse requirements, analyze requirements, user acceptance test of, uat for,
        plan for, plan the, planning for`,
      medium: `
        architecture, research, prototype, design, specification, spec, specify, analysis of, analyze,
        requirements, pilot phase, concept, proposal, study, recommend*, choose, select, selection, define,
        estimate, estimation, scoping, scope, workshop on, test plan, test cases, think about, discuss,
        discussion, review design, draft, test new`,
      weak: "tender, analysis, model, idea, options, future, potential",
    },
    de: {
      strong: `
        evaluieren, evaluierung, evaluation, bewertung von, machbarkeit, machbarkeitsstudie,
        proof of concept, poc, pilot, pilotierung, konzept, konzept fur, konzept erstellen, grobkonzept,
        feinkonzept, fachkonzept, it konzept, architektur, zielarchitektur, roadmap, strategie,
        business case, lastenheft, pflichtenheft, anforderungsanalyse, anforderungsaufnahme,
        anforderungen aufnehmen, spezifikation, ausschreibung, anbieterauswahl, auswahl eines,
        auswahl einer, marktrecherche, marktanalyse, prototyp, spike, standard festlegen,
        richtlinie entwerfen, entwurf, gap analyse, recherche, vorstudie, auswirkungsanalyse`,
      medium: `
        bewerten, design, planung, planen, entwerfen, vergleich, vergleichen, analyse der anforderungen,
        schatzung, aufwandsschatzung, untersuchen ob, prufen ob, workshop zu, testkonzept, testplan,
        vorschlag`,
      weak: "idee, optionen, zukunft",
    },
    fr: {
      strong: `
        evaluer, evaluation, etude, etude de faisabilite, faisabilite, preuve de concept, poc, phase pilote,
        conception, architecture, architecture cible, schema directeur, feuille de route, strategie,
        cahier des charges, expression de besoin, expression de besoins, recueil des besoins, specification,
        specifications, specifications fonctionnelles, specifications techniques, analyse d impact,
        etude d impact, choix de, choix d un, choix du, selection d un, comparatif, benchmark, prototype,
        maquette, maquettes, maquettage, dossier d architecture, cadrage, note de cadrage, spike,
        recherche de solution, definir, definition de, definition des`,
      medium: `
        appel d offres, analyse des besoins, concevoir, planification, comparer, etudier, estimation,
        chiffrage, normes, proposition, audit preparatoire, cas de test, plan de test`,
      weak: "pilote, idee, options, cible, avenir",
    },
    es: {
      strong: `
        evaluar, evaluacion, evaluacion de, estudio, estudio de viabilidad, viabilidad, factibilidad,
        prueba de concepto, poc, arquitectura objetivo, hoja de ruta, estrategia, caso de negocio,
        levantamiento de requisitos, levantamiento de requerimientos, toma de requisitos,
        analisis de requisitos, especificacion, especificaciones, especificacion funcional,
        especificacion tecnica, diseno de, disenar, licitacion, seleccion de proveedor, seleccion de,
        elegir, comparar, comparativa, benchmark, prototipo, maqueta, spike, definir, definicion de,
        analisis de impacto, estandar, estandares, investigar opciones, propuesta de`,
      medium: `
        piloto, arquitectura, diseno, planificar, planificacion, estimacion, estimar, taller,
        analizar opciones, plan de pruebas, casos de prueba`,
      weak: "plan, concepto, idea, opciones, futuro, objetivo",
    },
    pt: {
      strong: `
        avaliar, avaliacao, avaliacao de, estudo, estudo de viabilidade, viabilidade, prova de conceito,
        poc, projeto piloto, roteiro, roadmap, estrategia, caso de negocio, levantamento de requisitos,
        analise de requisitos, especificacao, especificacoes, especificacao funcional,
        especificacao tecnica, especificar, desenhar, desenho da solucao, desenho de, licitacao,
        selecao de fornecedor, selecao de, escolha de, comparar, comparativo, benchmark, prototipo,
        prototipacao, spike, definir, definicao de, definicao da, analise de impacto, padrao de, pesquisar,
        pesquisa de, proposta de, documento de requisitos, historia tecnica, refinamento`,
      medium: `
        piloto, arquitetura, planejar, planejamento, plano, estimativa, estimar, oficina, conceito, design,
        analise de opcoes, plano de testes, casos de teste, elaborar, modelagem, modelar, mapear processo,
        mapeamento de processo`,
      weak: "ideia, opcoes, futuro, objetivo",
    },
  },
};
