import type { Rejection } from "../model/rejection.ts";
import type { Ticket } from "../model/ticket.ts";
import { bodyRecords } from "./table/body.ts";
import { hash53 } from "./merging/hash.ts";
import { mergeTickets, type EffortRule } from "./merging/merge.ts";
import { createConverter } from "./to-ticket.ts";
import type { Understanding } from "./understand.ts";

/** What became of the records; complete when the last ticket was given out. */
interface Accounting {
  records: number;
  read: number;
  rejected: number;
  blank: number;
  preamble: number;
  footer: number;
  merged: number;
}

export interface Reading {
  readonly accounting: Accounting;
  /** Dates left out because they can be read in two ways. */
  ambiguousDates: number;
  /** Tickets left out because an earlier file of the same kind holds them too. */
  known: number;
  tickets(): AsyncGenerator<Ticket>;
}

/**
 * The tickets of a file. Records with an id of their own stream through; those that share one are held back until the
 * end of the file and given out merged, in the order of their first record.
 */
export function readTickets(
  understanding: Understanding,
  onRejection: (rejection: Rejection) => void,
  earlier?: Set<number>,
): Reading {
  const { table, held, families, repetition, choices } = understanding;
  const above = table.preamble.length + table.blankAbove;
  const accounting: Accounting = {
    records: above,
    read: 0,
    rejected: 0,
    blank: table.blankAbove,
    preamble: table.preamble.length,
    footer: 0,
    merged: 0,
  };
  const convert = createConverter(understanding);
  const effort = effortRule(understanding);
  const reading: Reading = { accounting, ambiguousDates: 0, known: 0, tickets };
  const own = new Set<number>();
  return reading;

  async function* tickets(): AsyncGenerator<Ticket> {
    const waiting = new Map<string, Ticket[]>();
    for await (const record of bodyRecords(table)) {
      accounting.records += 1;
      if (record.kind === "rejected") {
        accounting.rejected += 1;
        onRejection(record.rejection);
        continue;
      }
      if (record.kind !== "row") {
        accounting[record.kind] += 1;
        continue;
      }
      const { ticket, rejections, ambiguous } = convert(record.row);
      for (const rejection of rejections) onRejection(rejection);
      reading.ambiguousDates += ambiguous;
      if (ticket === undefined) {
        accounting.rejected += 1;
        continue;
      }
      const key = ticket.id !== undefined && repetition.merges ? families.headOf(ticket.id) : undefined;
      if (key === undefined || !held.has(hash53(key))) {
        if (isNew(key, 1)) yield ticket;
      } else {
        const parts = waiting.get(key);
        if (parts === undefined) waiting.set(key, [ticket]);
        else parts.push(ticket);
      }
    }
    for (const [key, parts] of waiting) {
      const ticket = mergeTickets(headFirst(parts, key), choices.has("effort") ? effort : "once");
      if (ticket !== undefined && isNew(key, parts.length)) yield ticket;
    }
    for (const hash of own) earlier?.add(hash);
  }

  /** Counts the records of a ticket: as read, or as merged with the ticket of an earlier file. */
  function isNew(key: string | undefined, parts: number): boolean {
    const hash = key === undefined ? undefined : hash53(key);
    const isKnown = hash !== undefined && earlier?.has(hash) === true;
    if (isKnown) reading.known += 1;
    else if (hash !== undefined && earlier !== undefined) own.add(hash);
    accounting.read += isKnown ? 0 : 1;
    accounting.merged += isKnown ? parts : parts - 1;
    return !isKnown;
  }
}

/** In a family the item speaks for its tasks and its request. */
function headFirst(parts: readonly Ticket[], key: string): readonly Ticket[] {
  const heads = parts.filter(({ id }) => id === key);
  return heads.length === parts.length ? parts : [...heads, ...parts.filter(({ id }) => id !== key)];
}

/** Hours that differ between the parts of a ticket add up; hours that grow from step to step, or repeat, do not. */
function effortRule({ repetition, choices }: Understanding): EffortRule {
  const column = choices.get("effort")?.column.index ?? -1;
  if (repetition.kind === "events") return "largest";
  return repetition.kind === "parts" && repetition.varies(column) > 0.1 ? "add" : "once";
}
