import type { Activity } from "./activity.ts";

export const integration: Activity = {
  id: "integration",
  title: "Integration",
  what: "Systems are connected: a new API or interface between systems.",
  usually: "transform",
  twins: {
    run: "an existing interface mended or run again",
    transform: "two systems connected that were not connected",
  },
  neighbours: [
    {
      id: "batch-and-interfaces",
      apart:
        "Integration, not batch jobs and interfaces: systems that were not connected; jobs, transfers and queues that are there and run or fail are batch jobs.",
    },
    {
      id: "application-enhancement",
      apart:
        "Integration, not application enhancement: two systems exchange what they did not; one application that can do more is enhanced.",
    },
    {
      id: "analytics-and-data-products",
      apart:
        "Integration, not analytics: systems work together; data brought together to be looked at is a data product.",
    },
    {
      id: "migration-and-modernisation",
      apart:
        "Integration, not migration and modernisation: both systems stay and are connected; one that takes the place of the other is a migration.",
    },
  ],
  phrases: {
    en: {
      strong: `
        interface between, interface with, interface to, new interface, interfacing, connect + with,
        connect crm, connect erp, new api, rest api for, public api, api for partners, provide api,
        web service for, webservice for, webhook*, single sign on, sso for, sso with, openid connect,
        ldap connector, edi onboarding, edi + new, edi connection, edi with, fhir, lti, mqtt, kafka topic,
        message bus, esb, middleware + connect, sync between, synchronise + with, synchronize + with,
        synchronization between, data exchange, data feed, feed from, feed + into, feed data, push + to erp,
        push orders, pull data from + api, sftp connection, payment gateway, payment provider + connect,
        marketplace connection, screen pop, adapter for, plug in for, plugin for, import from + api,
        via api, through api, api call to, call + web service, data interface, link telephony, embedded in,
        third party api, sso between, connect hr, integrate, integration with, integrations, sso,
        integration between, hl7 fhir, psd2 api, webhook for, onboard trading partner, new edi partner`,
      medium: `
        connect + to, link + and, link between, kafka, sync + with, api, rest, connection to, connection of,
        import of, import from, feed, exchange, into erp, into crm, to erp, to crm, from hr, retrieve from,
        receive from, embed, northbound, onboarding of partner, subscribe, publish events, map service,
        soap, interface, integrati*, graphql, cti, bridge, integrat*, hl7, open banking api`,
      weak: `
        synchroni*, sync, gateway, erp, crm, webshop, sap, active directory, hr system, partner, carrier,
        bank, events, azure, between, link, connect*`,
    },
    de: {
      strong: `
        schnittstelle zu, schnittstelle + erstellen, schnittstelle + neu, schnittstelle zwischen,
        neue schnittstelle, schnittstelle schaffen, schnittstelle + nach, schnittstelle + einrichten,
        schnittstelle kis, anbindung, anbinden an, angebunden, ankopplung, verknüpf*, integration in,
        integration von, systemintegration, webhook, edi + neu*, hl7, fhir, datenaustausch, datenübergabe,
        datenübernahme aus, synchronisation zwischen, synchronisier*, abgleich mit, konnektor,
        in den shop einbinden, zahlungsdienstleister, marktplatz, middleware, sftp strecke,
        automatische übergabe an, ins erp, ins crm, an sap, mit crm, empfangen aus, daten aus + ins,
        übertragen an, sso anbindung, kassenanbindung`,
      medium: `
        kafka, anbinden, koppeln, web service, schnittstelle*, übergeben, verbindung zu, daten aus,
        import aus, integration, verbinden, ldap, einbinden, connector, edi, kopplung`,
      weak: "gateway, personalsystem, mes, gis, laden",
    },
    fr: {
      strong: `
        interface entre, interface avec, interface vers, interface sirh, interconne*, connecteurs, relier,
        raccordement edi, coupler, couplage, intégration avec, intégration entre, intégration de,
        intégrer + erp, intégrer dans, liaison entre, api pour, nouvelle api, webhook, web service,
        authentification unique, fhir, flux + créer, nouveau flux, flux entre, flux vers, flux hl7,
        mise en place du flux, création du flux, créer l'interface, échange de données, échange avec,
        échanges + sftp, synchroniser, synchronisation entre, synchronisation avec, alimentation du,
        alimentation de, import quotidien, import automatique, passerelle de paiement, place de marché,
        récupérer + depuis, eai, middleware, recevoir + dans l'erp, avec l'annuaire, vers annuaire,
        interfacer, interfaçage, raccordement au si, raccordement de l'application, connecteur vers,
        nouvelle interface entre`,
      medium: `
        connecte*, brancher, remontée des, interface*, intégration, échange, aliment*, liaison, raccorde*,
        passerelle`,
      weak: "sirh, annuaire",
    },
    es: {
      strong: `
        integrar, integración con, integración entre, integración de, interfaz entre, nueva interfaz,
        conectar con, conexión con, conexión entre, conectores, enlazar, enlace entre, vinculación,
        interconexión, interoperabilidad, api pública, api rest, nueva api, consumir api, webhook,
        web service, servicio web, inicio de sesión único, alta de edi, fhir, mensajería hl7,
        intercambio de, sincronizar, sincronización entre, sincronización con, pasarela de pagos,
        canal sftp, middleware, bus de integración, marketplace, enviar leads, enviar + al crm,
        enviar + al erp, al erp a diario, abran tickets, conectado al, con el directorio activo,
        enlace centralita, recibir del, importar automáticamente`,
      medium: `
        interfaz, conect*, vincular, enlace, flujo entre, importación diaria, al erp, al crm, volcar,
        volcado a, pasarela, traspaso entre, carga desde, edi, ldap`,
      weak: "directorio activo, banco",
    },
    pt: {
      strong: `
        integração entre, integração de, integração do, integração da, validar integração, interface com,
        interface entre, interface hl7, conexão edi, conexão entre, interliga*, api de, nova api,
        consumir api, api rest, webhook, web service, login único, fhir, troca de arquivos, troca de dados,
        intercâmbio, sincronizar, sincronização com, sincronização entre, gateway de pagamento, middleware,
        marketplace, novo convênio, importar cotação, importar + todo dia, publicar eventos,
        enviar + para o erp, enviar + para o crm, com active directory, com o crm, com o erp,
        telefonia + crm, consumir serviço, integração + com, nova integração, criar api, integrar,
        integrações, conectar com o erp`,
      medium: `
        conector*, barramento, sincronização, vincular, retorno do, eventos, receber do, vínculo entre,
        comunicação entre, adapter, edi, ldap, sdk, webservice, conectar, integração, integração com`,
      weak: "parceiros, sistema",
    },
  },
  market: 3,
  defaultMinutes: 960,
  delivery: "Partner builds, the contracts between systems stay in-house",
  presumption: "grow",
};
