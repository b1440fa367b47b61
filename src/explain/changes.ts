import type { Change, ExplainedReason } from "../model/explanation.ts";
import type { Ticket } from "../model/ticket.ts";
import { saying } from "../text/saying.ts";

/** Record types that trackers know, tried in this order. */
const types = ["Incident", "Service request", "Change", "Bug", "Story"];

/** The single changes that are worth trying on a ticket: each of them makes it another ticket. */
export function changesOf(ticket: Ticket, reasons: readonly ExplainedReason[], hasTypes: boolean): Change[] {
  const changes: Change[] = [
    ...reasons.flatMap((reason) => withoutReason(ticket, reason)),
    ...types
      .filter((type) => hasTypes && type.toLowerCase() !== ticket.type?.toLowerCase())
      .map((type): Change => ({ kind: "other-type", type })),
    { kind: "without-category" },
    { kind: "without-description" },
  ];
  const seen = new Set<string>();
  return changes.filter((change) => {
    const key = JSON.stringify(change);
    if (seen.has(key) || !isDifferent(ticket, changed(ticket, change))) return false;
    seen.add(key);
    return true;
  });
}

function withoutReason(ticket: Ticket, { kind, text }: ExplainedReason): readonly Change[] {
  switch (kind) {
    case "type":
      return [{ kind: "without-type", type: text }];
    case "id":
      return [{ kind: "without-number", prefix: text }];
    case "category":
      return [{ kind: "without-category" }];
    case "group":
      return [{ kind: "without-group" }];
    case "label":
      return [{ kind: "without-labels" }];
    case "rule":
    case "answer":
      return [];
    case "phrase":
    case "activity":
    case "words":
    case "text": {
      const said = saying(text);
      if (said === undefined) return [];
      const from = parts.filter((part) => composed(ticket[part] ?? "").search(said) >= 0);
      return [{ kind: "without-words", words: text, from }];
    }
    default:
      return kind satisfies never;
  }
}

const parts = ["title", "description"] as const;

/** The ticket as it would be after the change. */
export function changed(ticket: Ticket, change: Change): Ticket {
  switch (change.kind) {
    case "without-words":
      return withoutWords(ticket, change.words);
    case "other-type":
      return { ...ticket, type: change.type };
    case "without-type":
      return without(ticket, ["type"]);
    case "without-number":
      return without(ticket, ["id"]);
    case "without-category":
      return without(ticket, ["category", "subcategory"]);
    case "without-group":
      return without(ticket, ["group", "application"]);
    case "without-labels":
      return without(ticket, ["labels"]);
    case "without-description":
      return without(ticket, ["description"]);
    default:
      return change satisfies never;
  }
}

function withoutWords(ticket: Ticket, words: string): Ticket {
  const said = saying(words);
  if (said === undefined) return ticket;
  return parts.reduce((left, part) => {
    const text = left[part];
    if (text === undefined || composed(text).search(said) < 0) return left;
    const rest = composed(text).replaceAll(said, " ").trim();
    return rest === "" ? without(left, [part]) : { ...left, [part]: rest };
  }, ticket);
}

/** As the classifier reads it: accents are part of their letter. */
function composed(text: string): string {
  return text.normalize("NFC");
}

function without(ticket: Ticket, fields: readonly Exclude<keyof Ticket, "origin">[]): Ticket {
  const left: { -readonly [Field in keyof Ticket]: Ticket[Field] } = { ...ticket };
  for (const field of fields) delete left[field];
  return left;
}

function isDifferent(one: Ticket, other: Ticket): boolean {
  return JSON.stringify(one) !== JSON.stringify(other);
}
