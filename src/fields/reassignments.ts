import type { Field } from "./field.ts";

/** How often a ticket was handed on. */
export const reassignments: Field = {
  id: "reassignments",
  kind: "count",
  names: {
    en: `
      Reassignment count, Reassignments, Number of reassignments, No of reassignments, # Reassignments,
      Reassign count, Times reassigned, Hops, Hop count, Bounce count, Bounces, Group transfers, Transfers,
      Transfer count, Total transfers`,
    de: `
      Anzahl Neuzuweisungen, Neuzuweisungen, Anzahl Weiterleitungen, Weiterleitungen, Anzahl Umverteilungen`,
    fr: "Nombre de réaffectations, Réaffectations, Nombre de réassignations, Nombre de transferts",
    es: `
      Número de reasignaciones, Reasignaciones, Cantidad de reasignaciones, Número de transferencias`,
    pt: `
      Número de reatribuições, Reatribuições, Quantidade de reatribuições, Qtd. de redirecionamentos,
      Redirecionamentos, Transferências`,
    it: "Numero di riassegnazioni, Riassegnazioni",
    nl: "Aantal herverdelingen, Aantal hertoewijzingen, Hertoewijzingen",
    ja: "再割当回数, 再割り当て回数, 担当変更回数",
  },
  not: "date, time, last, by, reason, custom, file, data, bank",
};
