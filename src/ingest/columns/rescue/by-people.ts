import type { ColumnProfile } from "../profile.ts";
import { allowed, type Change, type Chosen } from "./change.ts";

/** "Handled by", "Bearbeitet durch", "Pris par": whoever did something, whatever it was. */
const did = /(?:^| )(?:by|von|durch|par|por|pelo|da|door)(?: |$)/;

const otherPeople =
  /(?:updat|modif|chang|edit|approv|last|review|view|delet|genehm|geander|aktualis|letzt|freigeg|approuv|dernier|ultim|aprob|aprov|autoriz|atualiz|alterad|gewijzigd|goedgekeurd)/;

/** Few people do the work, and many ask for it: where names fail, that tells who is who. */
export function peopleBySpread(columns: readonly ColumnProfile[], chosen: Chosen): readonly Change[] {
  const [worker, asker] = [chosen.get("assignee")?.column, chosen.get("requester")?.column];
  const some = allowed("assignee", columns, chosen)
    .filter(isSomebody)
    .toSorted((a, b) => a.distinct - b.distinct);
  const [few, many] = some;
  if (few === undefined || some.length > 2) return [];
  if (worker === undefined && asker === undefined && many !== undefined)
    return isFewer(few, many) ? [assignee(few), requester(many)] : [];
  if (many !== undefined) return [];
  if (worker === undefined && (asker === undefined ? isFew(few) : isFewer(few, asker)))
    return [assignee(few)];
  if (asker === undefined && (worker === undefined ? isMany(few) : isFewer(worker, few)))
    return [requester(few)];
  return [];
}

function isSomebody({ words, people, values, filled, records }: ColumnProfile): boolean {
  if (people < 0.6 || filled < records * 0.3 || otherPeople.test(words)) return false;
  return did.test(words) || values.filter(isSurelySomebody).length > values.length * 0.8;
}

/** Two capitalised words may be a team or a town; a mail address or "Surname, Name" is a person. */
function isSurelySomebody(value: string): boolean {
  return /^[\w.+-]+@[\w-]+\.[\w.]+$|^\p{Lu}[\p{L}'’-]+, \p{Lu}/u.test(value);
}

function isFewer(few: ColumnProfile, many: ColumnProfile): boolean {
  return few.distinct < many.distinct * 0.7;
}

function isFew({ distinct, filled }: ColumnProfile): boolean {
  return filled >= 20 && distinct < filled * 0.3;
}

function isMany({ distinct, filled }: ColumnProfile): boolean {
  return filled >= 20 && distinct > filled * 0.6;
}

function assignee(column: ColumnProfile): Change {
  return [
    "assignee",
    { column, because: `its values are ${column.distinct} people who come again and again` },
  ];
}

function requester(column: ColumnProfile): Change {
  return [
    "requester",
    { column, because: `its values are ${column.distinct} people, hardly one like another` },
  ];
}
