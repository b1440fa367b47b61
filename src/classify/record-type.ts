import type { Ticket } from "../model/ticket.ts";
import type { Evidence } from "../model/work.ts";
import { recordKinds, type RecordKind } from "./record-kinds.ts";
import { wordsOf } from "./words.ts";

/** What the tracker itself calls the record, and how firmly it says so (0 to 1). */
export interface RecordType {
  readonly kind: RecordKind;
  readonly firmness: number;
  readonly evidence: Pick<Evidence, "kind" | "text">;
}

/** The first that speaks: type column, marker before the title, labels, number prefix, category path. */
export const recordType = (ticket: Ticket): RecordType | undefined =>
  ofName(ticket.type, 1, "type") ??
  ofName(titleMarker(ticket.title), 0.9, "phrase") ??
  first(ticket.labels ?? [], (label) => ofName(label, 0.8, "label")) ??
  ofNumber(ticket.id) ??
  first(segments(ticket.category), (segment) => ofName(segment, 0.7, "category", true)) ??
  first(segments(ticket.subcategory), (segment) => ofName(segment, 0.7, "category", true));

const ofName = (
  name: string | undefined,
  firmness: number,
  kind: Evidence["kind"],
  wholly = false,
): RecordType | undefined => {
  if (name === undefined) return undefined;
  const { whole, part, made } = kindsOf(name);
  const found = wholly ? whole : (whole ?? part);
  if (found === undefined) return undefined;
  const key = `${kind} ${firmness}`;
  const type = made.get(key) ?? {
    kind: found,
    firmness,
    evidence: { kind, text: name.trim().slice(0, longestName) },
  };
  made.set(key, type);
  return type;
};

interface Kinds {
  /** The kind whose name this is. */
  readonly whole: RecordKind | undefined;
  /** The kind whose name is among its words. */
  readonly part: RecordKind | undefined;
  /** By where the name stood, so that the same answer is the same object. */
  readonly made: Map<string, RecordType>;
}

/** A tracker has few types and categories, and says them again and again. */
const known = new Map<string, Kinds>();
const mostKnown = 5000;

const kindsOf = (name: string): Kinds => {
  const found = known.get(name);
  if (found !== undefined) return found;
  const said = wordsOf(name, longestName)
    .list.map(({ folded }) => folded)
    .join(" ");
  const padded = ` ${said} `;
  const kinds: Kinds = {
    whole: said === "" ? undefined : recordKinds.find(({ names }) => names.includes(said)),
    part: recordKinds.find(({ names }) => names.some((each) => padded.includes(` ${each} `))),
    made: new Map(),
  };
  if (known.size >= mostKnown) known.clear();
  known.set(name, kinds);
  return kinds;
};

const longestName = 60;

/** "[Bug] Totals are wrong", "Feature request: dark mode", "fix(api): wrong status". */
const titleMarker = (title: string | undefined): string | undefined => {
  if (title === undefined || !/[[:]/.test(title)) return undefined;
  const found = /^\s{0,4}(?:\[([^\][]{2,30})\]|([\p{L} ]{2,24})(?:\([^()]{1,30}\))?!?:)/u.exec(title);
  return found?.[1] ?? found?.[2];
};

const ofNumber = (id: string | undefined): RecordType | undefined => {
  const prefix = /^(INC|REQ|RITM|SCTASK|PRB|PBI|IM|SR|INCTASK|TASK|CHG)-?\d{3,}/.exec(id ?? "")?.[1];
  const name = prefix === undefined ? undefined : meaning[prefix];
  const found = recordKinds.find(({ id: kind }) => kind === name);
  return found && prefix !== undefined
    ? { kind: found, firmness: 0.9, evidence: { kind: "id", text: prefix } }
    : undefined;
};

const meaning: Readonly<Record<string, string>> = {
  INC: "incident",
  INCTASK: "incident",
  IM: "incident",
  REQ: "request",
  RITM: "request",
  SCTASK: "request",
  SR: "request",
  PRB: "problem",
  PBI: "problem",
};

const segments = (path: string | undefined): readonly string[] =>
  path === undefined ? [] : path.split(/[>/|,;»\\]|::/, 8);

const first = <Item>(items: readonly Item[], find: (item: Item) => RecordType | undefined) => {
  for (const item of items) {
    const found = find(item);
    if (found !== undefined) return found;
  }
  return undefined;
};
