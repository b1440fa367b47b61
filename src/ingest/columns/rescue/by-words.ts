import type { FieldName } from "../../../model/field.ts";
import type { ColumnProfile } from "../profile.ts";
import { allowed, type Change, type Chosen } from "./change.ts";

interface Vocabulary {
  readonly field: FieldName;
  /** What nearly all values look like. */
  readonly words: RegExp;
  /** What at least one of them must be, so that "rejected" and "approved" are no status. */
  readonly sure: RegExp;
  /** Headers over the same words that mean something else. */
  readonly other: RegExp;
  readonly because: string;
}

const vocabularies: readonly Vocabulary[] = [
  {
    field: "status",
    words:
      /^(?:\d ?- ?)?(?:new|open(?:ed)?|re-?opened|closed?|resolved|solved|done|to ?do|backlog|in (?:progress|review|work)|pending|waiting.*|on ?hold|finished|completed?|cancell?ed|rejected|assigned|active|awaiting.*|neu|offen|geschlossen|gelöst|erledigt|in (?:bearbeitung|arbeit)|wart(?:et|end).*|storniert|zugewiesen|nouveau|ouverte?|fermée?|close?|résolue?|terminée?|en (?:cours|attente).*|nuev[oa]|abiert[oa]|cerrad[oa]|resuelt[oa]|en (?:curso|proceso|espera)|pendiente|asignad[oa]|novo|nova|abert[oa]|fechad[oa]|resolvid[oa]|encerrad[oa]|concluíd[oa]|finalizad[oa]|em (?:andamento|atendimento|espera|análise).*|pendente|cancelad[oa]|nuovo|aperto|chius[oa]|risolto|in (?:corso|lavorazione|attesa)|nieuw|gesloten|opgelost|afgehandeld|in behandeling|wacht.*)$/iu,
    sure: /^(?:\d ?- ?)?(?:closed?|resolved|solved|done|completed?|finished|geschlossen|gelöst|erledigt|fermée?|close?|résolue?|terminée?|cerrad[oa]|resuelt[oa]|fechad[oa]|resolvid[oa]|encerrad[oa]|concluíd[oa]|finalizad[oa]|chius[oa]|risolto|gesloten|opgelost|afgehandeld)$/iu,
    other: /approv|genehm|aprob|aprov|sla|survey|invoice/,
    because: "its values say where a ticket stands",
  },
  {
    field: "priority",
    words:
      /^(?:p ?[0-5]|s ?[1-5]|(?:sev|prio)[ -]?[1-5]|(?:p?[0-5] ?[-–.:)]? ?)?(?:critical|urgent|blocker|highest|very high|high|elevated|major|moderate|medium|normal|minor|low|very low|lowest|planning|kritisch|sehr hoch|dringend|hoch|mittel|niedrig|gering|critique|urgente?|très haute|haute?|élevée?|moyenne?|normale?|basse?|faible|crítico|crítica|alt[oa]|muy alta|muito alta|medi[oa]|médi[oa]|baj[oa]|baix[oa]|critic[oa]|bass[oa]|alta|dringend|hoog|gemiddeld|midden|laag))$/iu,
    sure: /^(?:p ?[1-5]|s ?[1-5]|sev|prio|.*(?:high|hoch|haut|élev|alt[oa]|hoog|urgent|critic|crític|critique|kritisch))/iu,
    other:
      /risk|risi|riesg|risc|complex|komplex|satisf|zufried|confiden|effort|aufwand|value|quality|quali|difficult|probab|likeli|impact|size/,
    because: "its values are grades from low to high",
  },
  {
    field: "type",
    words:
      /^(?:incidents?|inciden(?:te|cia|za)s?|incidência|störung(?:en)?|pannes?|(?:service )?requests?|service request|change(?: request)?s?|problems?|problem|problema|problème|bugs?|defects?|tasks?|user story|story|epic|enhancements?|improvements?|requisição|solicitud(?:es)?|solicitação|demandes?|évolutions?|anfragen?|anforderung(?:en)?|serviceanfrage|änderung(?:en)?|aufgaben?|fehler|cambios?|peticiones|petición|mudança|tarefa|tarea|erro|richiest[ae]|modific[ah]e?|melding|aanvraag|verzoek|wijziging|storing|questions?|question|frage|pregunta|dúvida)$/iu,
    sure: /^(?:incid|störung|panne|bug|defect|problem|change|änderung|storing)/iu,
    other: /resolution|closure|source|parent|linked/,
    because: "its values are kinds of record",
  },
];

/** The words in a column may say what it is where its header does not. */
export function fieldsByWords(columns: readonly ColumnProfile[], chosen: Chosen): readonly Change[] {
  return vocabularies.flatMap(({ field, words, sure, other, because }): readonly Change[] => {
    if (chosen.has(field)) return [];
    const likely = allowed(field, columns, chosen).filter(
      ({ values, distinct, filled, records, words: header }) =>
        distinct >= 2 &&
        distinct <= 12 &&
        filled > records * 0.6 &&
        !other.test(header) &&
        values.filter((value) => words.test(value.trim())).length >= values.length * 0.8 &&
        values.some((value) => sure.test(value.trim())),
    );
    const [column] = likely;
    return column === undefined || likely.length > 1 ? [] : [[field, { column, because }]];
  });
}
