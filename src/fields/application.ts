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
      Service, Product, Product name, Software, Platform, Project name, Project`,
    de: `
      Anwendung, Applikation, Betroffene Anwendung, Betroffenes System, System, Software, Programm,
      Fachverfahren, Konfigurationselement, Service, Dienst, Produkt, Projektname, Projekt`,
    fr: `
      Application, Applicatif, Application concernée, Logiciel, Système, Élément de configuration,
      Service métier, Service, Produit, Projet`,
    es: `
      Aplicación, Aplicativo, Sistema, Sistema afectado, Elemento de configuración, Servicio de negocio,
      Servicio afectado, Servicio, Software, Producto, Plataforma, Proyecto`,
    pt: `
      Aplicação, Aplicativo, Sistema, Nome do sistema, Sistema afetado, Item de configuração,
      Serviço de negócio, Serviço, Software, Produto, Plataforma, Projeto`,
    it: `
      Applicazione, Applicativo, Sistema, Elemento di configurazione, Servizio, Software, Prodotto, Progetto`,
    nl: "Applicatie, Systeem, Configuratie-item, Dienst, Software, Product, Project",
    ja: "アプリケーション, システム, システム名, サービス, 構成アイテム, 製品, プロジェクト",
  },
  not: `
    area, category, subcategory, level, desk, request, owner, lead, leader, key, type, subtype, class,
    number, version, operating, line, code, description, url, manager, record, status, overview, breakdown,
    window, date, time, id, role, cost, milestone, template, agreement, sla, group, team, company, customer,
    account, contact, custom, center, centre, count, tower, catalog, nível, tipo, operacional, operativo,
    solicitado, ordem, número, demandeur, leiter, typ, gruppe, projektleiter, schlüssel`,
};
