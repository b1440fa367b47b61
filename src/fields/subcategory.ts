import type { Field } from "./field.ts";

/** The finer drawer inside the category. */
export const subcategory: Field = {
  id: "subcategory",
  kind: "word",
  names: {
    en: `
      Subcategory, Sub category, Sub-category, Ticket subcategory, Issue subcategory, Incident subcategory,
      Category 2, Category level 2, Level 2 category, Second level category, Secondary category, Subtype,
      Sub type, Sub-type, Sub area, Sub topic, Categorization tier 2, Categorisation tier 2,
      Operational categorization tier 2, Cat item 2`,
    de: "Unterkategorie, Subkategorie, Kategorie 2, Zweite Kategorie, Unterbereich, Kategorie Ebene 2",
    fr: `
      Sous-catégorie, Sous catégorie, Catégorie 2, Sous-type, Sous-famille, Sous-domaine, Catégorie niveau 2`,
    es: `
      Subcategoría, Sub categoría, Categoría 2, Subtipo, Subclasificación, Submotivo, Sub motivo,
      Clasificación nivel 2, Categoría nivel 2`,
    pt: `
      Subcategoria, Sub categoria, Sub-categoria, Categoria 2, Subtipo, Subclassificação, Submotivo,
      Categoria nível 2, Classificação nível 2`,
    it: "Sottocategoria, Sotto categoria, Categoria 2, Sottotipo, Categoria livello 2",
    nl: "Subcategorie, Sub categorie, Subtype, Categorie niveau 2",
    ja: "サブカテゴリ, サブカテゴリー, 小分類, 中分類",
  },
  weak: "Descriptor",
  not: "ci, resolution, closure, user, customer, asset, id, custom, 3",
};
