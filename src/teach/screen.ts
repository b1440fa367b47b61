import { plainText } from "../model/plain-text.ts";
import type { Ticket } from "../model/ticket.ts";
import type { WorkClass } from "../model/work.ts";
import { maskPersonalData } from "../text/mask.ts";
import { percent } from "../text/numbers.ts";
import { plural } from "../text/plural.ts";
import { safeForTerminal } from "../text/terminal.ts";
import { cut, take } from "../text/width.ts";
import { wrap } from "../text/wrap.ts";

/** What is shown of a ticket before its question. */
export interface Shown {
  readonly ticket: Ticket;
  /** Its place among the questions of this round. */
  readonly place: { readonly number: number; readonly of: number };
  /** Tickets of the export that resemble it; a sample speaks for all where there are many. */
  readonly likeIt: { readonly tickets: number; readonly isEstimate: boolean };
  readonly thought: { readonly class: WorkClass; readonly probability: number; readonly activity: string };
}

/** More than is shown, so that nothing is masked by half. */
const longest = 10_000;
const most = { title: 3, description: 6 };

/** The ticket, masked, at the width of the terminal. */
export function screenOf({ ticket, place, likeIt, thought }: Shown, width: number): string {
  const about = likeIt.isEstimate ? "about " : "";
  const like =
    likeIt.tickets === 0 ? "no other like it" : `${about}${plural(likeIt.tickets, "ticket")} like it`;
  const filed = [ticket.type, ticket.category, ticket.subcategory, ticket.group]
    .filter((text) => text !== undefined)
    .map(harmless);
  const lines = [
    `${place.number} of ${place.of} · ${like}`,
    "",
    ...indented(ticket.title, most.title, width),
    ...indented(ticket.description, most.description, width),
    "",
    ...(filed.length === 0 ? [] : [`  ${filed.join(" · ")}`]),
    `  ktlo: ${thought.class}, ${percent(thought.probability)} – ${thought.activity}`,
    "",
  ];
  return lines.map((line) => `${cut(line, width)}\n`).join("");
}

function indented(text: string | undefined, lines: number, width: number): readonly string[] {
  const wrapped = wrap(harmless(text ?? ""), width - 2);
  const shown = wrapped.slice(0, lines);
  if (wrapped.length <= lines) return shown.map((line) => `  ${line}`);
  return shown.map((line, at) => `  ${at < lines - 1 ? line : `${take(line, width - 3).trimEnd()}…`}`);
}

function harmless(text: string): string {
  return safeForTerminal(maskPersonalData(plainText(text, longest))).trim();
}
