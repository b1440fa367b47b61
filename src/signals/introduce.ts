import type { Signal } from "./signal.ts";

export const introduce: Signal = {
  id: "introduce",
  says: "transform",
  rule: 11,
  because: "introduces something that is not there today",
  phrases: {
    en: {
      strong: `
        introduce, introduction of, implement, implementation of, implementing, roll out, rollout,
        roll out to all, rollout of, launch, launch of, go live, go live of, deploy new, setup new,
        build new, build a new, create new, develop new, establish, new system, new platform,
        new application, new app, new tool, new portal, new website, new web site, new site,
        new branch office, new office network, new warehouse, new plant, new store, new module, new product,
        new solution, new environment, new data centre, new data center, new network, new process,
        new policy, new control, new segment, new vlan for, new infrastructure, new server room,
        new cluster, new tenant, new integration, new mobile app, mobile app for, selection of, mfa for all,
        for all users, for all employees, for all staff, company wide, organisation wide, organization wide,
        mvp, minimum viable, proof of value, greenfield, from scratch, first version, initial version,
        initial implementation, initial setup, initialize project, project setup, project kickoff,
        bootstrap, onboard new customer, new customer portal, network segmentation, zero trust, siem,
        edr for, implement mfa, deploy mfa, enable mfa for all, wifi coverage, new wifi,
        disaster recovery site, high availability`,
      medium: `
        new service, dlp, new, build, development of, design and build, programme, set up, provide new,
        acquire, adopt, adoption of, implement support, prototype, epic, phase 1, pilot, scaffolding,
        for everyone, all sites, all branches`,
      weak: `
        set up new, create, develop, install new, phase 2, app, portal, website, solution, system, platform,
        service, module, global, first`,
    },
    de: {
      strong: `
        einfuhrung, einfuhrung von, einfuhrung der, einfuhrung eines, einfuhren, rollout, roll out,
        ausrollung, implementierung, implementieren, aufbau, aufbau einer, aufbau eines, aufbau der,
        inbetriebnahme, neues system, neue plattform, neuer dienst, neue anwendung, neue app, neues tool,
        neues portal, neue website, neuer standort, neues lager, neues werk, neue filiale, neues modul,
        neue losung, neue umgebung, neues netz, neues netzwerk, neuer service, go live,
        fur alle mitarbeiter, fur alle benutzer, unternehmensweit, flachendeckend, erstmalig,
        netzsegmentierung, mfa einfuhr*, bereitstellung einer, etablieren, entwicklung einer,
        entwicklung eines, pilotbetrieb, hochverfugbarkeit`,
      medium: `
        ausrollen, neuer, neues, aufbauen, erstellen, entwickeln, bauen, bereitstellen, anschaffung eines,
        alle standorte, app fur, portal fur, einfuhrungsprojekt, start`,
      weak: "neue, losung, system, plattform, dienst, alle",
    },
    fr: {
      strong: `
        mise en place, mise en place d, mise en place de, mise en place du, mettre en place, mise en oeuvre,
        mettre en oeuvre, deploiement de, deploiement du, deploiement d un, deployer, implementation,
        implementer, implantation, lancement, introduction de, nouveau systeme, nouvelle plateforme,
        nouveau service, nouvelle application, nouvel outil, nouveau portail, nouveau site, nouvelle agence,
        nouvel entrepot, nouveau module, nouvelle solution, nouvel environnement, nouveau reseau,
        ouverture du site, ouverture d une agence, pour tous les utilisateurs, pour tous, a tous les agents,
        pour l ensemble, generalisation, creation d une application, creation d un site,
        creation d un portail, developpement d une, developpement d un, construction, mise en service,
        segmentation reseau, mfa pour tous, double authentification pour tous, haute disponibilite`,
      medium: `
        deploiement, projet, nouvel, developper, developpement, construire, realiser, projet de,
        acquisition d une solution, instaurer, outil, portail, application mobile, lancement du`,
      weak: "nouveau, nouvelle, creer, creation d, solution, systeme, plateforme, service, site, tous",
    },
    es: {
      strong: `
        implantar, implantacion, implantacion de, implementar, implementacion, implementacion de,
        puesta en marcha, poner en marcha, despliegue de, introducir, introduccion de, lanzamiento,
        nuevo sistema, nueva plataforma, nuevo servicio, nueva aplicacion, nueva app, nueva herramienta,
        nuevo portal, nuevo sitio, nueva web, nueva sucursal, nueva sede, nuevo almacen, nueva planta,
        nuevo modulo, nueva solucion, nuevo entorno, nueva red, montar una, montar un, desarrollar una,
        desarrollar un, desarrollo de una, desarrollo de un, construir, para todos los usuarios,
        para todos los empleados, para toda la empresa, toda la plantilla, apertura de sucursal,
        segmentacion de red, mfa para todos, doble factor para todos, alta disponibilidad, instaurar`,
      medium: `
        lanzar, nuevo, nueva, crear, desarrollar, desarrollo, disponer de, salida a produccion de,
        herramienta, aplicacion movil, todas las sedes, todas las sucursales, fase 1`,
      weak: "proyecto, portal, solucion, sistema, plataforma, servicio, todos",
    },
    pt: {
      strong: `
        implantar, implantacao, implantacao de, implantacao do, implementar, implementacao,
        implementacao de, implementacao do, introduzir, introducao de, lancamento,
        colocar em producao o novo, novo sistema, nova plataforma, novo servico, nova aplicacao,
        novo aplicativo, novo app, nova ferramenta, novo portal, novo site, nova filial, nova unidade,
        nova loja, nova planta, novo modulo, nova solucao, novo ambiente, nova rede, montar ambiente,
        desenvolver, desenvolver um, desenvolver uma, desenvolvimento de, desenvolvimento do,
        desenvolvimento da, construir, construcao de, para todos os usuarios, para todos os colaboradores,
        toda a empresa, para toda a, abertura de filial, mvp, segmentacao de rede, mfa para todos,
        duplo fator para todos, alta disponibilidade, estruturar, estruturacao de`,
      medium: `
        novo, criar, criacao de, desenvolvimento, disponibilizar, ferramenta, portal, todas as unidades,
        todas as filiais, fase 1`,
      weak: "nova, aplicativo, solucao, sistema, plataforma, servico, site, todos",
    },
  },
};
