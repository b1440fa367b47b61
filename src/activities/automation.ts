import type { Activity } from "./activity.ts";

export const automation: Activity = {
  id: "automation",
  title: "Automation",
  what: "Automate, self-service, test automation, CI/CD, tooling.",
  usually: "transform",
  twins: {
    run: "an existing script or pipeline run again",
    transform: "a manual task or a recurring fault gone for good",
  },
  neighbours: [
    {
      id: "batch-and-interfaces",
      apart:
        "Automation, not batch jobs and interfaces: a manual task is taken over by a job; a job that is there and runs or fails is a batch job.",
    },
    {
      id: "release-and-deployment",
      apart:
        "Automation, not release and deployment: a pipeline or a test that runs by itself from now on; one release that is deployed is a release.",
    },
    {
      id: "application-enhancement",
      apart:
        "Automation, not application enhancement: recurring work is gone for good; an application that can do more for its users is enhanced.",
    },
    {
      id: "analytics-and-data-products",
      apart:
        "Automation, not analytics: nobody makes the report by hand any more; a report that is not there today is a data product.",
    },
  ],
  phrases: {
    en: {
      strong: `
        automating, auto close, auto assign, auto create, auto provision, auto remediation, auto ticket,
        autopilot, self healing, one click, zero touch, robotic process, unit tests, add test, add tests,
        test case for, write tests, integration tests, integration test, regression tests, regression suite,
        regression test, end to end test*, test automation, automated test*, test suite, test harness,
        test coverage, code coverage, selenium, cypress, playwright, fuzz, mock server, snapshot tests,
        self tests, test framework, ci cd, cicd, continuous integration, continuous delivery,
        continuous deployment, github action*, gitlab ci, jenkinsfile, static code analysis,
        static analysis, linter, linting, sonar, infrastructure as code, playbook, docker compose,
        golden image, generate test data, build tool, dependabot, eliminate manual, manual work,
        instead of manual, without manual, replace manual, by hand, no human, without an admin,
        scheduled job, scheduled report mail, nightly pipeline, so nobody has to, chatops, add unit test,
        terraform module, ci pipeline, build pipeline, script to, powershell script, scripted, ansible,
        automation of, jenkins pipeline, uipath, e2e tests, auto provisioning`,
      medium: `
        automat*, self service, rpa, robot, unit test, load test, permanent fix, for good,
        testing framework, testng, script, auto, nightly build, job to, tool to, tooling, utility to,
        workflow for, remind*, manual*, scheduled, schedule job, template for, build system, makefile,
        maven, travis, provision*, approvals by rule, unattended, pipeline, terraform, script*, automate,
        self service portal`,
      weak: "nightly, portal, without, test, tests",
    },
    de: {
      strong: `
        automatisier*, vollautomatisch, selfservice, self healing, selbstheilung, selbst zurücksetzen,
        von selbst, ein klick, per klick, skript für, skript zum, roboter, bot für, unit tests, unittests,
        unit test, testautomatisierung, oberflächentests, integrationstests, regressionstest*,
        testabdeckung, testfälle + automat*, terraform, statt manuell*, statt von hand, statt per hand,
        statt anruf, statt per excel, statt handgriff, manueller aufwand, manuelle tätigkeit, zeitgesteuert,
        geplanter job, unbeaufsichtigt, dauerhafte behebung, dauerhafte beseitigung, dauerhaft beheben,
        nachhaltig beheben, codeanalyse, codegenerator, testdaten + generieren, im portal selbst,
        selbst pflegen, selbst bestellen, workflow statt, automatisch statt, künftig automatisch,
        automatisch erstellen, automatisch schließen, automatisch erneuern, tests, automatisierung,
        automatisieren, automatisierte, softwareroboter`,
      medium: "self service, rpa, statt, manuell*, auslösen, terminerinnerung, automatisch*, skript",
      weak: "künftig, selbst, build",
    },
    fr: {
      strong: `
        automati*, self service, en un clic, script de, script pour, scripts automat*, rpa, robotisation,
        tests unitaires, tests de non régression, tests d'intégration, tests de charge + outil,
        couverture de tests, pipeline ci, ci cd, déploiement continu, chaîne d'intégration, chaîne de build,
        analyse de code, terraform, playbook, industrialis*, sans intervention, au lieu d'appels,
        au lieu de manuel, saisie manuelle + supprimer, tâche planifiée, tâches planifiées,
        résolution définitive, autoréparation, zéro contact, assistant conversationnel, n'ait plus à,
        autopilot, automatisation, automatiser, portail libre service, tests automatisés`,
      medium: `
        libre service, intégration continue, correction définitive, manuel*, tests, planifié, à la main,
        rappel, générer, déclencher, outillage, sans saisie, ordonnancement, modèle de, programmé,
        quotidien + sans, outil de build, script, robot, pipeline, automatique, ansible`,
      weak: "jenkins, hebdo, quotidien, job, règle, auto",
    },
    es: {
      strong: `
        automati*, autoservicio, autogestión, en un clic, script de, script para, con script, rpa, bot para,
        pruebas unitarias, pruebas de regresión, pruebas de integración, tests unitarios,
        cobertura de pruebas, ci cd, pipeline ci, integración continua, entrega continua,
        despliegue continuo, análisis estático, ansible, terraform, playbook, jenkins, sin intervención,
        desatendid*, en lugar de llamadas, en lugar de manual, a mano, de forma manual,
        manualmente + eliminar, solución definitiva, solución permanente, erradicar, tarea programada,
        proceso programado, autopilot, recordatorio de citas, imprimir + solas, gestionadas por los propios,
        chatbot que, automatizar, pruebas automatizadas`,
      medium: `
        manual*, pruebas, programar, recordatorio, generar, disparar, herramienta para, plantillas,
        sin tener que, ellos mismos, los propios usuarios, que un proceso, utilidad, tests, script, robot,
        pipeline, automátic*`,
      weak: "semanal, diaria, proceso",
    },
    pt: {
      strong: `
        automati*, automação, autoatendimento para, autosserviço, self service, um clique, script de,
        script para, robô, robôs, rpa, testes unitários, teste unitário + criar, testes de regressão,
        testes de integração, suíte de regressão, suíte de testes, cobertura de testes, pipeline de, ci cd,
        integração contínua, entrega contínua, análise estática, terraform, playbook, jenkins,
        sem intervenção, em vez de ligação, em vez de manual, digitação manual, eliminar digitação,
        hoje é tudo manual, manual + eliminar, solução definitiva, correção definitiva, de forma definitiva,
        acabar com, tarefa agendada, rotina agendada, job agendado, rotina que, autopilot,
        lembrete de consulta, impressa sozinha, para o próprio usuário, automatizar, automatização,
        testes automatizados`,
      medium: `
        manual*, testes, lembrete, disparar, ferramenta para, próprio usuário, sozinha, regra para,
        sem precisar, rotina, ferramenta interna, editor tool, bot, automátic*, agendado`,
      weak: "diário, padrão",
    },
  },
  market: 2,
  defaultMinutes: 720,
  delivery: "In-house, close to the work that disappears",
  presumption: "grow",
};
