import type { Aspect } from "./aspect.ts";

export const refactoring: Aspect = {
  id: "refactoring",
  what: "something is restructured inside, without a new function",
  isReason: false,
  phrases: {
    en: {
      strong: `
        rewrite code, rewrite the code, rewrite module, rewrite of, code rewrite, rewrite from scratch,
        refactor, refactors, refactored, refactoring, re factor, re factoring, technical debt, tech debt,
        code debt, code cleanup, code clean up, cleanup code, clean up code, clean up the code, clean code,
        code quality, code smell*, restructure code, restructure the code, code restructuring,
        restructuring of the code, reorganize code, reorganise code, reorganize package*,
        reorganise package*, rearchitect*, re architect*, modularize, modularise, modularization,
        modularisation, decouple, decoupling, loosely coupled, split class, split module, split monolith,
        break up the monolith, monolith, extract class, extract interface, extract method, extract module,
        extract service, simplify code, simplify the code, simplify implementation, simplify logic,
        dead code, unused code, remove unused, remove obsolete, remove legacy, remove duplicate code,
        remove duplication, code duplication, duplicated code, duplicate code, deduplicate code,
        rename class, rename method, rename variable*, rename package, rename module, move class,
        to typescript, typescript migration, typescript conversion, replace deprecated, remove deprecated,
        deprecated method*, deprecated call*, deprecated api*, deprecated function*, linting, linter,
        lint errors, static analysis, type hints, type annotations, coding standard*, coding style,
        code style, code conventions, normalize schema, normalise schema, normalize database,
        database normalization, database normalisation, reduce complexity, improve maintainability,
        improve readability, internal redesign, dependency injection, unify implementation*,
        consolidate code, separation of concerns`,
      medium: `
        rewrite, rewriting, re write, cleanup, clean up, cleaning up, simplify, simplification, restructure,
        restructuring, reorganize, reorganise, consolidate, unify, rename, extract, abstraction, abstract,
        legacy code, modular, tidy, tidy up, maintainability, maintainable, readability, duplication,
        duplicated, architecture, codebase, code base, streamline, deprecated`,
    },
    de: {
      strong: `
        refaktor*, refactoring, technische schuld, technische schulden, codebereinigung, code bereinigung,
        code bereinigen, code aufraumen, quellcode aufraumen, aufraumen im code, umbau des codes,
        code umbauen, code umstrukturieren, umstrukturierung des codes, umstrukturierung, umstrukturieren,
        neu strukturieren, neustrukturierung, restrukturierung, restrukturieren, neu schreiben,
        neuschreiben, modularisierung, modularisieren, entkoppeln, entkopplung, monolith*, toter code,
        toten code, ungenutzten code, nicht mehr genutzten code, doppelten code, doppelter code,
        codequalitat, code qualitat, code vereinfachen, vereinfachung des codes, wartbarkeit, lesbarkeit,
        architekturumbau, interner umbau, datenmodell bereinigen, normalisierung der datenbank, altlasten,
        statische analyse`,
      medium: `
        aufraumen, bereinigung, bereinigen, vereinfachen, vereinfachung, vereinheitlichen,
        vereinheitlichung, umbau, umbauen, umbenennen, konsolidieren, auslagern, modular, redundanter code,
        quellcode, architektur`,
    },
    fr: {
      strong: `
        refactorer, refactoriser, refactorisation, refactoring, remaniement du code, remanier le code,
        dette technique, nettoyage du code, nettoyer le code, qualite du code, restructuration du code,
        restructurer le code, restructuration technique, reorganisation du code, refonte technique,
        refonte du code, refonte interne, reecriture du code, reecriture de, reecrire le code, modulariser,
        modularisation, decoupler, decouplage, decoupage du monolithe, monolithe, code mort, code inutilise,
        code duplique, duplication de code, simplifier le code, simplification du code, maintenabilite,
        lisibilite du code, analyse statique, normes de codage, normalisation de la base,
        supprimer l ancien code`,
      medium: `
        nettoyage, nettoyer, simplifier, simplification, restructurer, restructuration, reorganiser,
        reorganisation, mutualiser, factoriser, factorisation, uniformiser, harmoniser, renommer, refonte,
        architecture, remanier, deprecie, depreciees`,
    },
    es: {
      strong: `
        refactorizar, refactorizacion, refactorizado, refactoring, refactor de, deuda tecnica,
        limpieza de codigo, limpieza del codigo, limpiar codigo, limpiar el codigo, calidad del codigo,
        calidad de codigo, reestructurar el codigo, reestructurar codigo, reestructuracion del codigo,
        reestructuracion interna, reorganizar el codigo, reescribir el codigo, reescritura de,
        reescritura del codigo, modularizar, modularizacion, desacoplar, desacoplamiento, monolito,
        codigo muerto, codigo sin uso, codigo duplicado, duplicacion de codigo, simplificar el codigo,
        simplificar codigo, mantenibilidad, legibilidad, analisis estatico, estandares de codigo,
        normalizar la base, normalizacion de la base`,
      medium: `
        simplificar, simplificacion, reestructurar, reestructuracion, reorganizar, reorganizacion, unificar,
        unificacion, renombrar, limpieza, limpiar, depurar codigo, consolidar, arquitectura, modular,
        estandarizar, obsoletas`,
    },
    pt: {
      strong: `
        refatorar, refatoracao, refatorado, refactorizacao, refactorizar, refactor de, refactor do,
        refactor da, divida tecnica, debito tecnico, debitos tecnicos, limpeza de codigo, limpeza do codigo,
        limpar codigo, limpar o codigo, qualidade do codigo, qualidade de codigo, reestruturar o codigo,
        reestruturar codigo, reestruturacao do codigo, reorganizar o codigo, reorganizar codigo,
        reescrever o codigo, reescrita de, reescrita do codigo, modularizar, modularizacao, desacoplar,
        desacoplamento, monolito, codigo morto, codigo sem uso, codigo duplicado, duplicacao de codigo,
        simplificar o codigo, simplificar codigo, manutenibilidade, legibilidade, analise estatica,
        padroes de codigo, padrao de codigo, normalizar o banco, normalizacao do banco`,
      medium: `
        simplificar, simplificacao, reestruturar, reestruturacao, reorganizar, reorganizacao, unificar,
        unificacao, renomear, limpeza, limpar, consolidar, arquitetura, modular, padronizar, padronizacao,
        componentizar`,
    },
  },
};
