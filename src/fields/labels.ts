import type { Field } from "./field.ts";

/** Words stuck on a ticket, several in one cell or in repeated columns. */
export const labels: Field = {
  id: "labels",
  kind: "list",
  names: {
    en: "Labels, Label, Tags, Tag, Ticket tags, Ticket labels, Issue labels, Keywords",
    de: "Schlagwörter, Stichwörter, Stichworte, Etiketten",
    fr: "Étiquettes, Balises, Mots-clés, Libellés",
    es: "Etiquetas, Palabras clave, Etiqueta",
    pt: "Etiquetas, Rótulos, Marcadores, Palavras-chave",
    it: "Etichette, Parole chiave",
    nl: "Trefwoorden, Steekwoorden, Etiketten",
    ja: "ラベル, タグ, キーワード",
  },
  not: `
    contact, requester, epic, asset, service, custom, milestone, user, color, id, count, name, serial`,
};
