import type { ColumnProfile } from "../profile.ts";
import { free, type Change, type Chosen } from "./change.ts";

/** "Handled by", "Bearbeitet durch", "Pris par": whoever did something, whatever it was. */
const did = /(?:^| )(?:by|von|durch|par|por|pelo|da|door)(?: |$)/;

const otherPeople =
  /(?:reopen|test|verif|check|audit|updat|modif|chang|edit|approv|last|review|view|delet|genehm|geander|aktualis|letzt|freigeg|signed|deleg|manager|watch|follow|escalat|approuv|assign|dernier|ultim|aprob|aprov|autoriz|atualiz|alterad|gewijzigd|goedgekeurd)/;

const asks =
  /(?:open|creat|logged|rais|report|request|ask|submit|enter|regist|eroffn|erfass|gemeld|erstellt|angefragt|ouvert|cree|demand|signal|abiert|solicit|ingres|abert|apert|segnal|richiest|inserit|aangevra|ingedien)/;
const works =
  /(?:fix|handl|solv|work|perform|att?end|clear|bearb|erled|gelost|behoben|trait|pris|repar|resuel|resolv|execut|gestit|risol|behandel|opgepakt|uitgevoerd)/;

/** Few people do the work, and many ask for it: where names fail, that tells who is who. */
export function peopleBySpread(columns: readonly ColumnProfile[], chosen: Chosen): readonly Change[] {
  const said = peopleByVerb(columns, chosen);
  return said.length > 0 ? said : byNumbers(columns, chosen);
}

/** "Asked by" and "fixed by" say it all. */
function peopleByVerb(columns: readonly ColumnProfile[], chosen: Chosen): readonly Change[] {
  const some = free(columns, chosen).filter((column) => isSomebody(column) && did.test(column.words));
  const [asker, ...otherAskers] = some.filter(({ words }) => asks.test(words));
  const [worker, ...otherWorkers] = some.filter(({ words }) => works.test(words));
  const changes: Change[] = [];
  if (asker !== undefined && otherAskers.length === 0 && !chosen.has("requester"))
    changes.push(["requester", { column: asker, because: `"${asker.header}" names who asked` }]);
  if (worker !== undefined && worker !== asker && otherWorkers.length === 0 && !chosen.has("assignee"))
    changes.push(["assignee", { column: worker, because: `"${worker.header}" names who did the work` }]);
  return changes;
}

function byNumbers(columns: readonly ColumnProfile[], chosen: Chosen): readonly Change[] {
  const [worker, asker] = [chosen.get("assignee")?.column, chosen.get("requester")?.column];
  const some = free(columns, chosen)
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
