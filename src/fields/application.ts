import type { Field } from "./field.ts";

/** The application, system, service or configuration item a ticket is about; a project where nothing better is named. */
export const application: Field = {
  id: "application",
  kind: "word",
  names: {
    en: `
      Application, Application name, Affected application, Business application, App, App name,
      Affected system, System, System name, Configuration item, Affected configuration item, Affected CI,
      CI name, CI, Business service, Affected service, Affected services, Service name, Service offering,
      Product, Product name, Software, Platform, Project name, Network element, Impacted service,
      Impacted system, Impacted application`,
    de: `
      Anwendung, Applikation, Betroffene Anwendung, Betroffenes System, System, Software, Programm,
      Fachverfahren, Konfigurationselement, Produkt, Projektname, Betroffener Service, Betroffener Dienst,
      Betroffene Software, Verfahren, Betroffene Anlage`,
    fr: `
      Application, Applicatif, Application concernée, Logiciel, Système, Élément de configuration,
      Service métier, Produit, Service concerné, Service impacté, Application impactée, Système concerné`,
    es: `
      Aplicación, Aplicativo, Sistema, Sistema afectado, Elemento de configuración, Servicio de negocio,
      Servicio afectado, Software, Producto, Plataforma, Aplicación afectada, Sistema involucrado`,
    pt: `
      Aplicação, Aplicativo, Sistema, Nome do sistema, Sistema afetado, Item de configuração,
      Serviço de negócio, Software, Produto, Plataforma, Serviço afetado, Aplicação afetada`,
    it: `
      Applicazione, Applicativo, Sistema, Elemento di configurazione, Software, Prodotto,
      Servizio impattato, Sistema interessato, Sistema coinvolto, Applicazione coinvolta`,
    nl: "Applicatie, Systeem, Configuratie-item, Software, Product, Betrokken systeem, Getroffen dienst",
    ja: "アプリケーション, システム, システム名, サービス, 構成アイテム, 製品",
  },
  weak: `
    Service, Project, Dienst, Projekt, Projet, Servicio, Proyecto, Serviço, Projeto, Servizio, Progetto,
    プロジェクト, Host, Hostname, Host name, Node`,
  not: `
    area, category, subcategory, level, desk, request, owner, lead, leader, key, type, subtype, class,
    number, version, operating, line, code, description, url, manager, record, status, overview, breakdown,
    window, date, time, id, role, cost, milestone, template, agreement, sla, group, team, company, customer,
    account, contact, custom, center, centre, count, tower, catalog, nível, tipo, operacional, operativo,
    solicitado, ordem, número, demandeur, leiter, typ, gruppe, projektleiter, schlüssel, clase, classe,
    klasse, niveau`,
};
