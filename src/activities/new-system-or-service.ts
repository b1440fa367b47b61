import type { Activity } from "./activity.ts";

export const newSystemOrService: Activity = {
  id: "new-system-or-service",
  title: "New systems and services",
  what: "A new application, product, service, site or infrastructure segment.",
  usually: "transform",
  twins: {
    run: "one more VM, database or port in existing plant",
    transform: "a system, service or site that is not there today",
  },
  neighbours: [
    {
      id: "application-enhancement",
      apart:
        "New system or service, not application enhancement: a system or service that is not there today; an existing one that can do more is enhanced.",
    },
    {
      id: "migration-and-modernisation",
      apart:
        "New system or service, not migration and modernisation: nothing is replaced by it; where a whole system is replaced or retired, it is migrated.",
    },
    {
      id: "architecture-and-evaluation",
      apart:
        "New system or service, not architecture and evaluation: it is introduced; what is only evaluated, chosen or piloted is an evaluation.",
    },
    {
      id: "software-install",
      apart:
        "New system or service, not software installation: not there today, or rolled out to everybody; a known program for named people is an installation.",
    },
    {
      id: "server-and-storage",
      apart:
        "New system or service, not servers and storage: a service or an infrastructure segment; one VM like those that are there is a server.",
    },
  ],
  phrases: {
    en: {
      strong: `
        introduce, introduction of, rollout to all, enterprise wide, launch of, launch new, new product,
        new system, new application for, new portal, new website, new web site, new web application,
        new app, new intranet, new branch, new site, new office + it, new store + it, new lms, new crm,
        new network segment, new wi fi network, new wifi network, new microservice, new qms, greenfield,
        build a second, build a new, build internal, build platform, build second, set up crm, set up a new,
        set up learning, set up + platform, deploy edr, deploy ip phones, deploy + all,
        deployment + branches, implement siem, implement new, implement a new, implement + platform,
        implement + system, implement + solution, implementation of, initial setup, initial set up,
        provide vdi, provide + solution, create intranet, create website, create company,
        create new application, create solution, create application, prototype to product,
        self checkout tills, kiosk terminals, fiber rollout, new library, fit out, none today,
        nothing today, not exist today, phase 1 of + system, customer mobile app,
        business plan for + product, install access points, roll out, build new, first time introduction,
        introduc*, new store opening, new ward, new campus, new plant, stand up new, new tenant setup,
        5g rollout, new cell site`,
      medium: `
        new subsidiary, establish, digital signage, ftth, new tariff, rollout, implement*, tool for,
        programme, phase 2, microservice, for all staff, for all branches, first, chatbot, new service,
        set up new, customer portal, launch, go live of, from scratch, company wide, mvp`,
      weak: `
        service, product, mfa, siem, nac, edr, site, campus, staff, company, create, build, set up, portal,
        platform, solution, new, go live, system`,
    },
    de: {
      strong: `
        einführ*, neueinführung, ausrollen + alle, rollout + alle, ausrollen + unternehmensweit,
        konzernweit + ausrollen, flächendeckend, aufbau einer, aufbau eines, neu schaffen, neue plattform,
        neues system, neue anwendung, neues portal, neue website, neue webseite, neues kassensystem,
        neue niederlassung, neue filiale, neuer standort, neubau + ausstattung, komplette it ausstattung,
        it ausstattung + neue, erstmal*, inbetriebn*, in betrieb nehmen, go live des neuen, start zum,
        bereitstellung einer neuen, neue produktlinie, glasfaserausbau, kundenportal + aufbau,
        wlan + aufbauen, für alle mitarbeiter*, implementierung eines, digitale akte,
        digitale patientenakte, digitalisierung, online terminbuchung, netzsegment, mandant + neu,
        markteinführung, bisher nicht vorhanden, gibt es bisher nicht, neueröffnung, filialeröffnung,
        neues werk, einführung von, einführung eines, einführung einer, inbetriebnahme neuer`,
      medium: `
        self checkout, ausrollen, implementierung, einrichtung eines, erricht*, ausstatten, eröffnung,
        lösung, phase, schaffen, erstes, aufbau*, unternehmensweit`,
      weak: "portal, neue, intranet, werk, signatur",
    },
    fr: {
      strong: `
        mise en place, mettre en place, mise en œuvre, mettre en œuvre, mise en oeuvre, mettre en oeuvre,
        mise en service, instaurer, introduction d'un, déploiement du mfa, déploiement + tous,
        déploiement + ensemble, déployer + ensemble, déployer un, déployer une, déploiement d'un,
        déploiement d'une, généralis*, lancement d'un, lancement offre, nouveau portail, nouveau site web,
        nouveau site internet, nouveau système, nouvelle plateforme, nouvelle application, nouveau logiciel,
        nouvel outil, nouveau service, nouveau produit, nouvelle agence, ouverture agence,
        ouverture magasin, ouverture de magasin, ouverture d'un, ouverture site, équipement du nouveau,
        création d'un site, création du segment, création intranet, installation de la vidéoprotection,
        informatisation, dématérialisation, dématérialiser, numérisation des, wi fi invité, réseau wifi,
        affichage dynamique, caisses libre service, dossier patient informatisé, pour toute l'entreprise,
        inexistant, inédit, ouverture d'agence, nouveau site`,
      medium: `
        déployer, déploiement, magasins, agence, outil, tout le personnel, construction, lancement,
        nouveau magasin`,
      weak: "ensemble",
    },
    es: {
      strong: `
        implanta*, poner en marcha, puesta en marcha, puesta en servicio, puesta en funcionamiento,
        desplegar + todos, desplegar + toda, despliegue + todos, despliegue ftth, desplegar mfa,
        extender + todos, introducir, introducción de, implementar + plataforma, implementar + nuevo,
        implementar + sistema, implementación de un, implementación del sistema, implementación sistema,
        lanzamiento de, nueva plataforma, nuevo portal, nuevo sistema, nueva aplicación, nuevo sitio web,
        nueva web, nueva página web, nuevo servicio, nuevo producto, nueva oficina, nueva sucursal,
        nueva sede, nueva tienda, apertura de, apertura sucursal, informática completa, crear la intranet,
        crear plataforma, creación de plataforma, creación de sitio, creación de aplicación,
        creación del portal, construcción de, red wifi, receta electrónica, videovigilancia + nueva,
        cajas de autocobro, sistema de turnos, toda la plantilla, para toda la empresa, hoy no existe,
        no existía, no teníamos, instalación nueva, copia fuera de línea, transformación digital,
        nueva planta, implantación de`,
      medium: "desplegar, plataforma, gestor de, corporativ*, equipar, firma electrónica",
    },
    pt: {
      strong: `
        implanta*, implementação do sistema, implementar plataforma, introduzir, rollout de, lançamento do,
        lançar app, nova plataforma, novo portal, portal novo, novo sistema, novo site, novo aplicativo,
        nova aplicação, novo serviço, novo produto, novo app, nova filial, abertura da filial,
        abertura de loja, abertura de filial, nova unidade, nova loja, infraestrutura completa,
        montar infraestrutura, construção de, criar plataforma, criar portal, criar site, criação de site,
        criação do site, criação de portal, criação de aplicativo, criação de sistema, criar intranet,
        criar programa, criar rede, instalar gerador, instalação de novo, colocar em operação,
        para todos os colaboradores, para toda a empresa, na empresa toda, hoje não existe,
        hoje inexistente, hoje não temos, assinatura eletrônica, caixas de autoatendimento, wi fi no,
        rede segregada, informatização, transformação digital, inauguração de loja, nova agência,
        implantação de`,
      medium: `
        em todas as unidades, em todas as estações, implementa*, ferramenta de, ferramenta nova,
        sistema de gestão, corporativo, adotar, digitaliza*`,
      weak: "ferramenta",
    },
  },
  market: 3,
  defaultMinutes: 2400,
  delivery: "Product team, with a partner for the build",
  presumption: "grow",
};
