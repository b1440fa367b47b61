import type { Field } from "./field.ts";

/** How often a ticket came back. */
export const reopens: Field = {
  id: "reopens",
  kind: "count",
  names: {
    en: `
      Reopen count, Reopens, Reopened count, Number of reopens, No of reopens, Number of times reopened,
      Times reopened, Reopen counter, Reopenings`,
    de: "Anzahl Wiedereröffnungen, Wiedereröffnungen, Anzahl Wiederöffnungen",
    fr: "Nombre de réouvertures, Réouvertures",
    es: "Número de reaperturas, Reaperturas, Cantidad de reaperturas",
    pt: "Número de reaberturas, Reaberturas, Quantidade de reaberturas, Qtd. de reaberturas",
    it: "Numero di riaperture, Riaperture",
    nl: "Aantal heropeningen, Heropeningen, Aantal keer heropend",
    ja: "再オープン回数, 再開回数",
  },
  not: "date, time, last, by, reason, custom",
};
