import type { Field } from "./field.ts";

/** What a ticket is filed under. */
export const category: Field = {
  id: "category",
  kind: "word",
  names: {
    en: `
      Category, Ticket category, Issue category, Incident category, Request category, Problem category,
      Main category, Primary category, Category 1, Category level 1, Level 1 category, Category name,
      Service category, Help topic, Component, Components, Module, Product area, Functional area,
      Classification, Topic, Subsystem, Section, Categorization tier 1, Categorisation tier 1,
      Operational categorization tier 1, Ticket categories, Categories`,
    de: `
      Kategorie, Hauptkategorie, Ticketkategorie, Störungskategorie, Kategorie 1, Klassifizierung,
      Klassifikation, Komponente, Komponenten, Modul, Themenbereich, Themengebiet, Sachgebiet, Rubrik,
      Bereich, Kategorie Ebene 1`,
    fr: `
      Catégorie, Catégorie principale, Catégorie du ticket, Rubrique, Domaine, Famille, Thème, Composant,
      Composants, Module, Classification, Domaine fonctionnel, Domaine technique, Catégorie niveau 1`,
    es: `
      Categoría, Categoría principal, Categoría del ticket, Clasificación, Componente, Componentes, Módulo,
      Rubro, Tema, Clasificación nivel 1, Categoría nivel 1, Categoría 1`,
    pt: `
      Categoria, Categoria do chamado, Categoria principal, Categoria 1, Classificação, Categorização,
      Módulo, Componente, Componentes, Tópico, Categoria nível 1, Classificação nível 1`,
    it: `
      Categoria, Categoria principale, Classificazione, Componente, Componenti, Modulo, Ambito, Argomento,
      Categoria livello 1`,
    nl: `
      Categorie, Hoofdcategorie, Component, Componenten, Module, Rubriek, Classificatie, Categorie niveau 1`,
    ja: "カテゴリ, カテゴリー, 大分類, 分類, コンポーネント, モジュール",
  },
  weak: "Descriptor, Cat item, Catalog item, Motivo, Motif, Thématique",
  not: `
    status, state, project, priority, impact, sub, secondary, resolution, closure, close, closed, user,
    customer, requester, change, ci, 2, 3, 4, ii, work, survey, code, date, time, count, id, owner, path,
    manager, parent, custom, security, version, lösung, zweite, sous, secondaire, résolution, subcategoria,
    cierre, resolución, fechamento, encerramento, solução, cliente, usuario, usuário`,
};
