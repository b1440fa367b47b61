import type { Activity } from "./activity.ts";

export const applicationEnhancement: Activity = {
  id: "application-enhancement",
  title: "Application enhancements",
  what: "An existing application can do something more.",
  usually: "transform",
  twins: {
    run: "only a wording, colour, layout or value changed",
    transform: "a field, rule, screen or option it did not have",
  },
  neighbours: [
    {
      id: "application-defect",
      apart:
        "Application enhancement, not application defect: the text plainly adds a capability, even if filed as Bug; what should work and does not is a defect.",
    },
    {
      id: "application-support",
      apart:
        "Application enhancement, not application support: the application can do what it could not; a season, price, campaign or product configured in a system made for it is support.",
    },
    {
      id: "new-system-or-service",
      apart:
        "Application enhancement, not new system or service: an existing application can do more; one that is not there today is new.",
    },
    {
      id: "analytics-and-data-products",
      apart:
        "Application enhancement, not analytics: a field, rule, workflow, screen or option; new analytics events or a new dashboard are a data product.",
    },
    {
      id: "integration",
      apart:
        "Application enhancement, not integration: one application can do more; two systems that were not connected are integrated.",
    },
  ],
  phrases: {
    en: {
      strong: `
        support for, support new, add ability, add search, add link to, add functionality, add feature,
        add property, add parameter, add validation, add tab, add screen, add checkbox, add sort*,
        add export, add configuration, add method, add function, add api for, new field, new fields,
        additional field, extra field, new column, new button, new option, new screen, new tab, new filter,
        new functionality, new feature, feature request, enhance*, improvements, improve + screen,
        improve search, allow user*, allow the user, allow customer*, allow multiple, allow for, let the,
        ability to, option to, possibility to, enable user*, enable filter*, configurable, user story,
        as a user, as an administrator, as a customer, as a manager, would be nice, extend api,
        extension of, implement pagination, implement login, autosave, multi currency, bulk upload,
        bulk edit, drag and drop, keyboard shortcut*, should support, cr, wish list, legal requirement,
        two step approval, second approval, approval step, implement + screen, redesign, revamp,
        introduce + option, page for + users, notification to, i would like to, should also, must be able,
        allow filtering, accept + payment, let customers, let users, let user, add + option, add + field,
        add + column, add + button, add + filter, add + support, needs to support, make it possible,
        possible to add, new validation, new module in, remember + option, new version of + screen`,
      medium: `
        as a + i want, as an + i want, so that i, add + to the, change request, improve*, dark mode, add,
        adding, allow, allows, enable, implement*, improving, show, include, feature, functionality, feat,
        create page, create screen, update screen, update page, change + screen, changes to, change to,
        modify, modification*, customi*, requirement, filter by, search by, sort by, field, fields,
        dropdown, validation, notifications, optional, rework, speed up, optimi*, refine, story, layout,
        wizard, workflow state, request type, handle, development of, code for, create + function,
        update + procedure, ui for, frontend, backend, endpoint, develop screen, set default, accept,
        permit, let, so that, should be possible, per tenant, at runtime, expose, mandatory, detail page,
        login page, user registration, capability, additional, extend, i want to, add new, offline mode`,
      weak: `
        support, extra, added, implementation, provide, requirements, screen, button, column, notification,
        develop, page, form, grid, users, menu, user interface, header, footer, settings, view, list,
        module, option, parameter, api, mobile app, widget, profile, gallery, registration, confirmation,
        modal, navigation, choose, visible to`,
    },
    de: {
      strong: `
        neues feld, neue felder, zusätzliches feld, zusatzf*, feld + hinzufügen, feld + ergänzen,
        feld + aufnehmen, neue spalte, spalte + ergänzen, neuer button, neue schaltfläche, neue maske,
        neue funktion*, erweitert werden, erweiterungswunsch, änderungsantrag, änderungswunsch,
        funktionswunsch, wunsch, verbesserungsvorschlag, verbesserung, optimierung, anpassung maske,
        anpassung workflow, anpassung programm, programmanpassung, programmerweiterung, programmierung,
        ermöglichen, soll ermöglicht, als benutzer möchte, möchte ich, könnte man, wäre es möglich,
        filter nach, einbauen, einbinden + feld, export nach excel, zweistufige freigabe, mehrsprachigkeit,
        mehrfachauswahl, pflichtfeld, konfigurierbar, e rechnung, gesetzliche anforderung, schnellsuche,
        user story, neue auswahl*, soll enthalten, darstellung + erweitern, neugestaltung`,
      medium: `
        change request, erweiter*, dublettenprüfung, drag drop, qr code, ergänz*, hinzufügen, implementier*,
        umsetz*, anpass*, anzeigen, anzeige von, neues, zusätzlich*, soll, sollte, sollen, verbessern,
        optional, filter, freigabe + euro, individualisierung, entwick*, protokollierung von, validierung,
        benachrichtigung, sperrvermerk, prüfung + beim, umgestaltung, überarbeitung, plausibilität*`,
      weak: `
        feature, feld, spalte, maske, suche, export, button, formular, app, modul, auswahl, ansicht,
        funktion`,
    },
    fr: {
      strong: `
        ajouter un champ, ajout d'un champ, ajout champ, ajouter le champ, ajouter une colonne,
        ajout d'une colonne, ajout colonne, ajouter un bouton, ajout d'un bouton, ajout bouton,
        ajouter une option, ajouter la possibilité, ajouter un filtre, ajout filtre, ajouter la langue,
        nouveau champ, nouvelle colonne, nouvel écran, nouveau bouton, nouvel état + outil, évolution*,
        amélioration*, améliorer, permettre de, permettre l'ajout, permettre à, permettre aux,
        possibilité de, pouvoir + filtrer, je veux, souhait, serait il possible d'ajouter, paramétrable,
        double validation, contrôle de doublons, mode hors ligne, recherche par,
        historique des modifications, adapter le module, prise en compte du nouveau, facture électronique,
        user story, fonctionnalité, proposer un rappel, export excel de, alerte si, multi devises,
        refonte écran, personnalisation, enrichir`,
      medium: `
        en tant que, pagination, correction définitive, ajouter, ajout, implémenter, adapter, adaptation,
        afficher, affichage de, intégrer le champ, inclure, modifier l'écran, modification écran,
        modification du, nouvelles, permettre, optimis*, optionnel, filtrer, étendre, gérer les,
        gestion de plusieurs, validation + étape, mode, évolutif, règle de gestion`,
      weak: `
        notification, développe*, implémentation, nouvelle, champ, colonne, écran, bouton, filtre,
        formulaire, portail, appli, module, liste, option, langue`,
    },
    es: {
      strong: `
        añadir campo, agregar campo, añadir columna, agregar columna, añadir botón, agregar botón,
        añadir opción, agregar opción, añadir filtro, añadir idioma, añadir funcionalidad,
        agregar funcionalidad, añadir flujo, nuevo campo, nueva columna, nueva pantalla, nuevo botón,
        nueva funcionalidad, nueva opción, nuevo estado, nuevo módulo + actual, mejora*,
        solicitud de cambio, evolutivo*, como + quiero, quiero poder, permitir que, permitir pago,
        que el cliente, que el usuario, que se pueda, posibilidad de, sería posible, opción de, ofrecer,
        configurable, parametrizable, doble aprobación, control de unicidad, exportar a, búsqueda por,
        modo sin conexión, subida masiva, registro de cambios, código qr, exigencia legal,
        factura electrónica + adaptar, desarrollar, desarrollo a medida, personalización,
        historia de usuario, ampliación del módulo, rediseño, eliminar de raíz, calcular media ponderada`,
      medium: `
        permitir, exportación a, añadir, agregar, incluir, mostrar, incorporar, nuevos, modificar pantalla,
        modificación de, modificación en, ampliación, funcionalidad, elegir, notificación, validación,
        filtrar, optimiza*, opcional, ajustes en pantalla, habilitar, requerimiento, requisito`,
      weak: `
        implementa*, adapta*, aviso de, desarrollo, ampliar, nuevo, campo, columna, pantalla, botón, filtro,
        lista, app, módulo, idioma, opción, ficha`,
    },
    pt: {
      strong: `
        incluir campo, inclusão de campo, adicionar campo, criar campo, novo campo, campo novo,
        incluir coluna, adicionar coluna, nova coluna, adicionar botão, incluir botão, novo botão,
        adicionar opção, incluir opção, adicionar filtro, incluir filtro, nova tela, criar tela,
        novo status, nova funcionalidade, novas funcionalidades, nova opção, adicionar funcionalidade,
        melhoria*, customiza*, evolutiva, evolução, desenvolver, como + quero, eu quero, gostaria de poder,
        daria para incluir, possibilitar, possibilidade de, segunda alçada, alçada de aprovação,
        exportar lista, exportar para, pesquisa por, configurável, parametrizável, adequa*,
        reforma tributária, nova regra, implementar tela, implementação, criar popup, criar fluxo,
        história de usuário, redesenho, redesign, tradução do, log de alteração, bloqueio de + mínima`,
      medium: `
        permitir, implementar, alerta de, incluir, inclusão de, inserir, acrescentar, criação da, novos,
        novas, adaptar, mostrar, aceitar, ajustar tela, ajustes na tela, alterar tela, alteração no sistema,
        alteração na tela, alterar layout, melhorar, otimiza*, habilitar, disponibilizar, funcionalidade,
        modifica*, validação, notificação, opcional, escolher, atualizar tela, requisito, visualizar,
        bloqueio de, exibir, fluxo de`,
      weak: "feature, nova, campo, tela, botão, fluxo",
    },
  },
  market: 4,
  defaultMinutes: 960,
  delivery: "Product backlog with a development partner; product ownership stays in-house",
  presumption: "review",
};
