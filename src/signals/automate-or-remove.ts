import type { Signal } from "./signal.ts";

export const automateOrRemove: Signal = {
  id: "automate-or-remove",
  says: "transform",
  rule: 2,
  because: "asks that manual or repeating work be gone for good",
  phrases: {
    en: {
      strong: `
        automate, automat* + manual*, automation of, automating, fully automat*, automatically create,
        automatically assign, automatically send, self service, self serve, without manual,
        instead of manually, manual effort, eliminate manual, remove manual, replace manual, stop doing,
        no longer have to, no longer need to, so that it never, permanent fix, permanent solution,
        permanently fix, fix for good, once and for all, ci cd, ci pipeline, build pipeline,
        deployment pipeline, continuous integration, continuous delivery, continuous deployment,
        github actions, gitlab ci, jenkins pipeline, test automation, automated tests, automated test,
        automate test*, unit tests for, regression suite, infrastructure as code, terraform module,
        ansible playbook, ansible role, robotic process, rpa, runbook automation, auto remediat*,
        self healing, auto scaling, autoscaling, chatbot for, zero touch, tech debt, technical debt`,
      medium: `
        refactor, automated, automation, automatically, automatic, by hand, script to, write script,
        scheduled task to, unit tests, test suite, integration tests, test coverage, e2e tests,
        end to end tests, linting, linter, code generation, scaffold*, tooling, build script, dockerfile,
        dockerize, helm chart, pre commit, recurring + avoid, every week + manually, every month + manually,
        refactoring, clean up code, cleanup code, code cleanup, simplify, performance tuning, optimi*`,
      weak: `
        auto, pipeline, workflow, script, bot, recurring, repetitive, tests, reduce, speed up, caching`,
    },
    de: {
      strong: `
        automatisieren, automatisierung, automatisch + statt, automatisiert*, selbstbedienung, self service,
        ohne manuell*, statt manuell, statt von hand, handarbeit abschaffen, dauerhafte losung,
        dauerhaft beheben, endgultig beheben, dauerhaft beseitigen, testautomatisierung,
        automatisierte tests, build pipeline, ci cd, entfallt kunftig, nie wieder, refactoring,
        technische schulden, selbst zurucksetzen`,
      medium: `
        automatisch, von hand, handisch, manuell, skript fur, skript schreiben, wiederkehrend, pipeline,
        unit tests, regressionstests, rpa, vereinfachen, optimieren, jede woche + hand, jeden monat + hand,
        monatlich + manuell, selbst + konnen`,
      weak: "skript, roboter, aufwand, kunftig, einsparen",
    },
    fr: {
      strong: `
        automatiser, automatisation, automatisee, automatise, automatiquement + au lieu, libre service,
        self service, sans intervention manuelle, au lieu de manuellement, a la main aujourd hui,
        supprimer la saisie, eviter la saisie, ne plus avoir a, correction definitive, solution definitive,
        solution perenne, definitivement, deploiement continu, ci cd, tests automatises,
        automatisation des tests, refonte technique, dette technique, refactoriser, refactoring`,
      medium: `
        integration continue, automatique, automatiquement, manuellement, a la main, script pour, scripter,
        recurrent, repetitif, robotiser, rpa, pipeline, tests unitaires, simplifier, optimiser,
        chaque semaine + main, chaque mois + main, fini les`,
      weak: "script, robot, gain de temps, tache planifiee, manuel",
    },
    es: {
      strong: `
        automatizar, automatizacion, automatizado, automatizada, automaticamente + lugar, autoservicio,
        sin intervencion manual, en lugar de manual*, en vez de hacerlo a mano, eliminar la carga manual,
        evitar la carga manual, solucion definitiva, correccion definitiva, definitivamente,
        integracion continua, despliegue continuo, entrega continua, ci cd, pruebas automatizadas,
        pruebas automaticas, deuda tecnica, refactorizar, refactorizacion`,
      medium: `
        automatico, automatica, automaticamente, a mano, manualmente, script para, recurrente, repetitivo,
        rpa, pipeline, pruebas unitarias, simplificar, optimizar, cada semana + mano, cada mes + mano,
        ya no tener que`,
      weak: "script, robot, ahorro, tarea programada, manual",
    },
    pt: {
      strong: `
        automatizar, automatizacao, automatizado, automatizada, automacao, autoatendimento, autosservico,
        sem intervencao manual, em vez de manual*, ao inves de manual*, eliminar o lancamento manual,
        evitar trabalho manual, solucao definitiva, correcao definitiva, definitivamente,
        integracao continua, entrega continua, deploy automatico, ci cd, esteira de deploy,
        testes automatizados, teste automatizado, divida tecnica, refatorar, refatoracao, refactor`,
      medium: `
        automatico, automatica, automaticamente, manualmente, na mao, script para, recorrente, repetitivo,
        rpa, pipeline, esteira, testes unitarios, simplificar, otimizar, otimizacao, toda semana + mao,
        todo mes + mao, robo para`,
      weak: "script, robo, ganho de tempo, tarefa agendada, manual",
    },
  },
};
