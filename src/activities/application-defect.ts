import type { Activity } from "./activity.ts";

export const applicationDefect: Activity = {
  id: "application-defect",
  title: "Application defects",
  what: 'A defect in software code, typical of development trackers ("Bug").',
  usually: "run",
  twins: {
    run: "a bug fixed, even one found before release",
    transform: "a performance fix by a new mechanism",
  },
  neighbours: [
    {
      id: "application-support",
      apart:
        "Application defect, not application support: a bug, a fix in code or the tracker's type Bug is named; a user's complaint without them needs support.",
    },
    {
      id: "application-enhancement",
      apart:
        "Application defect, not application enhancement: what should work does not, even if filed as Enhancement; a wish is one only if the text plainly adds a capability.",
    },
    {
      id: "problem-analysis",
      apart:
        'Application defect, not problem analysis: the bug is to be fixed; "why did it fail" without a fix is an analysis.',
    },
    {
      id: "release-and-deployment",
      apart:
        "Application defect, not release and deployment: the code is wrong; a version that is merged, built or deployed without stated content is a release.",
    },
    {
      id: "data-correction",
      apart:
        "Application defect, not data correction: the code that makes records wrong is fixed; the records themselves are corrected as data.",
    },
  ],
  phrases: {
    en: {
      strong: `
        bug, bugs, bugfix, bugged, buggy, hotfix for, defects, nullpointerexception, npe,
        nullreferenceexception, null pointer, null reference, indexoutofboundsexception,
        arrayindexoutofboundsexception, classcastexception, illegalargumentexception, illegalstateexception,
        numberformatexception, typeerror, keyerror, attributeerror, assertionerror, stack overflow,
        stackoverflowerror, outofmemoryerror, lazyinitializationexception, stack trace, stacktrace,
        throw exception, throwing exception, uncaught exception, exception when, exception thrown,
        exception in, segfault, segmentation fault, core dump, crashing, crash when, crash on, leaks memory,
        race condition, infinite loop, deadlock between, off by one, regressed, returns 500, returns 404,
        returns wrong, wrong result*, incorrect result*, wrong total, wrong order, wrong value,
        wrong rounding, rounding error, calculated incorrectly, calculation is wrong, not calculating,
        does not compile, doesn't compile, compile error, compilation error, compilation fail*,
        build broken, broken build, flaky test, tests fail*, failing test*, not aligned,
        misaligned, overlap*, broken link*, has no effect, does nothing, should not be, should be displayed,
        should not show, shouldn't, not resizable, not clickable, sql injection, xss, foreign key violation,
        constraint violation, off by a day, reproducible, steps to reproduce, throws, prints wrong,
        opens the wrong, opens wrong, sent twice, printed twice, booked twice, since release, since version,
        cuts off, crashes at, crash at start, broken on, displays wrong, displays incorrect, doubled,
        rendered incorrectly, not rendered, loses focus, not released, not persisted, stopped working after,
        wrong font, wrong colour, wrong color, wrong page, wrong screen, wrong unit, wrong date, text not,
        spacing issue, alignment issue, layout issue, layout broken, not saved, unhandled, issue on,
        issues on, not maintained, not being set, misbehaving`,
      medium: `
        defect, crashes, regression, typo in, incorrect*, wrongly, failed to, failure when, errors in,
        issue with, issues with, doesn't work, does not work, not display*, not showing, not shown,
        does not show, doesn't display, doesn't appear, not appearing, not visible, not saving,
        does not save, not updated, not refreshing, not populat*, not sorted, not filtering, not triggered,
        not respected, does not respect, does not match, doesn't match, inconsistent, unexpected*,
        duplicate entries, twice, truncated, cut off, ignore*, ignoring, not handled, does not handle,
        doesn't handle, instead of, when using, null, undefined, error when, flicker*, blurry, button not,
        image not, correct the, corrections, resolve issues, handle + correctly, resolve + issue, repair,
        rejects, accepts invalid, overlaps, slow on, needs to be adjusted, not correctly, properly,
        overflow, undo, restores, leave open, leak, leaks, infinite, ambiguous, does not close,
        does not check, after upgrade, mistranslated, not translated, not escaped, weird, bad, slower,
        is empty, empty when, position, error resolving, misspel*, ora, fix, fixes, fixing, fails,
        memory leak, disappear*, mismatch, error in, freezes, fails on, broken in, not accessible,
        unreadable`,
      weak: `
        broken, exception, timeout, still, shows, cannot, can't, missing, wrong, corrupt*, invalid,
        shows wrong, error, issue, screen, grid, popup, tooltip, dialog, parser, query, method, npm,
        android, ios, firefox, api, version, uat, ui, gui, unable to, spacing`,
    },
    de: {
      strong: `
        bug, fehlerhaft*, nullpointerexception, stacktrace, absturz der, absturz beim, stürzt beim,
        stürzt ab wenn, speicherleck, endlosschleife, rechenfehler, rundungsfehler, falsche berechnung,
        falsch berechnet, wird falsch, werden falsch, falsch gerundet, falsche sortierung,
        sortierung + falsch, filter + liefert, liefert falsch*, liefert 500, liefert leere*,
        fehler in der formel, fehler in formel, build + fehl, schlagen fehl, tippfehler in fehlermeldung,
        rechtschreibfehler in, umlaute + zerstört, doppelte buchung, doppelt verbucht, wird abgeschnitten,
        wird ignoriert, seit version, ohne wirkung, exception beim, exception bei, reproduzierbar,
        kompiliert nicht, fehlerbehebung, fehlerkorrektur, bugfixing, softwarefehler, programmfehler,
        hinter dem fenster, verrutscht`,
      medium: `
        regression, deadlock, schlägt fehl, fehlen, funktioniert nicht, geht nicht, greift nicht,
        wird nicht, werden nicht, nicht angezeigt, nicht übernommen, nicht aktualisiert,
        nicht berücksichtigt, nicht gespeichert, springt, doppelt, überlagert, abgeschnitten, verschwindet,
        unerwartet, korrigieren, beheben, behoben, fehler bei, fehler beim, fehler in, stürzt ab, absturz,
        dialog, schaltfläche, tooltip, fehlt`,
      weak: `
        falsch*, statt, fehler, button, maske, anzeige, sortierung, filter, export, berechnung,
        schnittstellenmodul, version, methode, klasse`,
    },
    fr: {
      strong: `
        bug, bogue, nullpointerexception, plante quand, plante si, plante à, plantage + version,
        fuite mémoire, boucle infinie, arrondi*, calcul erroné, calcul faux, mal calculé*, erreur de calcul,
        tri incorrect, tri par date ne, affiche les dossiers des autres, renvoie 500, erreur 500,
        exception à, exception lors, stack trace, trace jointe, faute d'orthographe, coquille,
        double enregistrement, en double si, ne compile pas, erreur de compilation,
        test unitaire + instable, test + échoue, crash au, crash lors, dernière ligne perdue, date décalée,
        bouton + inactif, corrections de bugs, correctif code, n'est pas pris en compte, reproductible,
        anomalie de calcul, affichage incorrect, mal affiché, mauvais affichage, ne devrait pas`,
      medium: `
        régression, plante, crash, incorrect*, erroné*, ne fonctionne pas, ne marche pas, ne s'affiche pas,
        ne s'affichent pas, n'est pas affiché, manquant*, tronqué*, décalé*, ignoré*, à tort, au lieu de,
        inattendu*, corriger, erreur dans, erreur si, depuis la version, écrasé*, disparaît, filtre,
        en double, vide alors, en erreur, ne remonte pas, ne se, mal, plantage, inactif, ne calcule pas`,
      weak: `
        correcti*, erreur, anomalie, tri, export, bouton, affichage, calcul, champ, version, ihm, requête,
        fonction`,
    },
    es: {
      strong: `
        bug, bugs, nullpointerexception, error 500, devuelve 500, se cierra al, se cuelga al,
        fuga de memoria, bucle infinito, mal redondeado, redondeo, mal calculad*, error de cálculo,
        calcula mal, error en cálculo, error tipográfico, errata en mensaje, se duplica,
        registros duplicados al, orden + alfabético, ordena mal, no ordena, filtro + otros usuarios,
        última fila, fallo de compilación, no compila, error de compilación, prueba unitaria + falla,
        test falla, excepción al, excepción no controlada, traza, desfase, no debería, debería mostrar,
        corrección de errores, corregir error en, arreglar error, defecto, reproducible,
        botón + no hace nada, no valida, enlace roto, enlaces rotos, mal alineado, desalineado`,
      medium: `
        regresión, no funciona, incorrect*, erróne*, mal, falla al, fallo en, fallo al, error al, error en,
        no se muestra, no se guarda, no se actualiza, no se cierra, no encuentra, no aparece, no filtra,
        falta el, falta la, cortad*, se corta, desaparece, duplicado, arreglar, en lugar de, en vez de,
        desde la versión, salta error, inesperado`,
      weak: "falla, corregir, error, botón, pantalla, filtro, exportar, cálculo, diálogo, versión",
    },
    pt: {
      strong: `
        bug, bugs, bugado, bugada, nullpointer*, app fecha, app crasha, crashando, crashou, crash ao,
        jogo travar, fazendo o app, vazamento de memória, loop infinito, retorna 500, erro 500, stack trace,
        exceção ao, cálculo + errado, calculado errado, calculadas com, cálculo incorreto, arredondamento,
        ordenação + errada, ordenação por, filtro + traz, duplicidade ao, corta a última, não compila,
        erro de compilação, teste falhando, está sobrepondo, sobreposto, desalinhad*,
        não estão centralizados, redirecionando para, não reflete, não deveria, deveria ser,
        deveria mostrar, corrigir erro no, corrigir erro na, correções e melhorias, correção de erros,
        não está sendo, não estão sendo, está sendo zerad*, está com erro, está errado, está errada,
        gera arquivo vazio, cache não atualiza, ao clicar + erro, quebrando, quebrado`,
      medium: `
        quebrada, não funciona, não atualiza, não é exibid*, não é atualizad*, não exibe, não encontra,
        não salva, não valida, não some, não desaparece, está aparecendo, incorret*, duplicado, some por,
        cortando, cortado, falta, faltando, dá erro, em vez de, desde a versão, zerada, com baixa resolução,
        deixa de, mesmo com, permanece, cobrado 2x, não está, pouca, sobrepondo, não pode ser,
        não é possível, aparece mas, está sendo, travar`,
      weak: "erro, botão, tela, app",
    },
  },
  market: 3,
  defaultMinutes: 240,
  delivery: "With the builder of the code: product team or development partner",
  presumption: "review",
};
