import type { Ticket } from "../model/ticket.ts";
import { UserError } from "../model/user-error.ts";
import { distance } from "../text/nearest.ts";
import { count } from "../text/numbers.ts";
import { listed } from "../text/sentence.ts";

/** Looks for one ticket among all of a file, and keeps few of them however long the file is. */
export interface TicketFinder {
  add(ticket: Ticket): void;
  /** The one that was meant; throws where there is none, or more than one. */
  found(file: string): Ticket;
}

/** By id, exact; else by id, whatever its case and blanks; else by record number: "#17" or "17". */
export function ticketFinder(asked: string): TicketFinder {
  const word = asked.trim();
  const record = /^#?(\d{1,15})$/.exec(word)?.[1];
  const matches = { exact: matching(), alike: matching(), numbered: matching() };
  const close = closest(word);
  let seen = 0;
  return {
    add(ticket) {
      const { id, origin } = ticket;
      seen += 1;
      if (id === word) matches.exact.add(ticket);
      else if (id !== undefined && folded(id) === folded(word)) matches.alike.add(ticket);
      else if (record !== undefined && origin.records.includes(Number(record))) matches.numbered.add(ticket);
      else if (id !== undefined && matches.exact.total() === 0) close.add(id);
    },
    found(file) {
      const first = [matches.exact, matches.alike, matches.numbered].find(({ total }) => total() > 0);
      const ticket = first?.first();
      if (first === undefined || ticket === undefined)
        throw seen === 0 ? empty(file) : nothing(file, word, close.ids());
      if (first.total() > 1) throw several(file, word, first);
      return ticket;
    },
  };
}

function folded(id: string): string {
  return id.trim().replaceAll(/\s+/gu, " ").toLowerCase();
}

interface Matching {
  add(ticket: Ticket): void;
  readonly total: () => number;
  readonly first: () => Ticket | undefined;
  /** Of the first few. */
  readonly records: () => readonly number[];
}

function matching(): Matching {
  const few: Ticket[] = [];
  let total = 0;
  return {
    add(ticket) {
      total += 1;
      if (few.length < mostShown) few.push(ticket);
    },
    total: () => total,
    first: () => few[0],
    records: () => few.map(({ origin }) => origin.record),
  };
}

const mostShown = 8;

/** The ids that take the fewest typing errors to become another one, the first of the file first among equals. */
function closest(word: string): { add(id: string): void; ids(): readonly string[] } {
  let best: readonly { readonly id: string; readonly away: number }[] = [];
  return {
    add(id) {
      if (id.length > longestId || word.length > longestId || best.some((each) => each.id === id)) return;
      const away = distance(word.toLowerCase(), id.toLowerCase());
      if (best.length < mostClose || best.some((each) => away < each.away))
        best = [...best, { id, away }].toSorted((a, b) => a.away - b.away).slice(0, mostClose);
    },
    ids: () => best.map(({ id }) => id),
  };
}

const mostClose = 3;
const longestId = 60;

function empty(file: string): UserError {
  return new UserError(
    `${nameOf(file)}: no tickets were found.`,
    "ktlo columns FILE shows how a file was understood; --from and --to may leave too little.",
  );
}

function nothing(file: string, word: string, ids: readonly string[]): UserError {
  const near =
    ids.length === 0
      ? "Its tickets have no ids: name the number of a record, for example 17."
      : `The nearest ids are ${listed(ids)}; ktlo tickets shows them all.`;
  return new UserError(`${nameOf(file)}: there is no ticket ${word}.`, near);
}

function several(file: string, word: string, { total, records }: Matching): UserError {
  const shown = records();
  const more = total() - shown.length;
  const all = listed([...shown.map(count), ...(more > 0 ? [`${count(more)} more`] : [])]);
  return new UserError(
    `${nameOf(file)}: ${count(total())} tickets are called ${word}, records ${all}.`,
    `Name one by its record, for example "#${shown[0] ?? 1}".`,
  );
}

function nameOf(file: string): string {
  return file === "-" ? "Standard input" : file;
}
