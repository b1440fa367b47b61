import type { Signal } from "./signal.ts";

export const bugReport: Signal = {
  id: "bug-report",
  says: "run",
  rule: 3,
  because: "is written like a report of a defect",
  phrases: {
    en: {
      strong: `
        steps to reproduce, to reproduce, reproduction steps, describe the bug, bug description,
        expected behavior, expected behaviour, actual behavior, actual behaviour, expected result,
        actual result, expected results, actual results, current behavior, bug report, minimal reproduc*,
        reproducible, how to reproduce, what happened, what did you expect, relevant log output, error log,
        stack overflow error, root cause of bug, crash report, logcat, screenshot of the issue,
        works fine in, works on my, works in chrome, used to work, worked before, worked fine,
        worked in version, since version, since upgrading, after upgrading to, regression in,
        regression from`,
      medium: `
        reproduce, repro, expected, observed, stack, logs, os version, browser version, additional context,
        version affected, in production only, console error, exit code, snapshot`,
      weak: `
        version, screenshot, chrome, firefox, safari, android, ios, macos, ubuntu, windows 10, windows 11`,
    },
    de: {
      strong: `
        schritte zur reproduktion, reproduzierbar, erwartetes verhalten, tatsachliches verhalten,
        erwartetes ergebnis, tatsachliches ergebnis, fehlerbeschreibung, soll verhalten, ist verhalten,
        fehlerbild, trat auf, tritt auf, seit version, seit dem update, seit dem release, nach dem release,
        nullpointer, stacktrace, fehlerprotokoll, nachstellbar`,
      medium: "reproduzieren, erwartet, auftreten, logdatei, testfall, nachstellen",
      weak: "version, screenshot, bildschirmfoto, browser",
    },
    fr: {
      strong: `
        etapes pour reproduire, etapes de reproduction, comportement attendu, comportement constate,
        comportement observe, resultat attendu, resultat obtenu, description du bug,
        description de l anomalie, reproductible, depuis la version, depuis la mise a jour, regression,
        trace d erreur, pile d appels, au lieu de afficher, constate en production, cas de test en echec,
        message erreur 500, rapport de bug`,
      medium: "reproduire, constate, attendu, observe, journal d erreur, capture d ecran, trace",
      weak: "version, navigateur, capture, recette",
    },
    es: {
      strong: `
        pasos para reproducir, pasos de reproduccion, comportamiento esperado, comportamiento actual,
        comportamiento observado, resultado esperado, resultado obtenido, resultado actual,
        descripcion del error, descripcion del bug, reproducible, desde la version,
        desde el ultimo despliegue, traza de error, registro de errores, reporte de error, informe de error,
        se esperaba, error 500`,
      medium: "reproducir, esperado, observado, captura de pantalla, log, traza",
      weak: "version, navegador, captura, pantallazo",
    },
    pt: {
      strong: `
        passos para reproduzir, passo a passo para reproduzir, como reproduzir, comportamento esperado,
        comportamento atual, comportamento observado, resultado esperado, resultado obtido, resultado atual,
        descricao do erro, descricao do bug, descricao do problema, reproduzivel, desde a versao,
        apos o deploy, apos a publicacao, log de erro, stack trace, relato de erro, era esperado, erro 500,
        cenario de erro`,
      medium: "reproduzir, esperado, observado, print da tela, evidencia, evidencias, cenario",
      weak: "versao, navegador, print, homologacao",
    },
  },
};
