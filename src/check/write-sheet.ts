import type { SampleDesign } from "../model/sample-key.ts";
import { csvLine } from "../text/csv.ts";
import { maskPersonalData } from "../text/mask.ts";
import { safeForTerminal } from "../text/terminal.ts";
import { cut } from "../text/width.ts";
import type { DrawnTicket } from "./draw.ts";
import { writeKey } from "./key.ts";

/** The columns of a sheet, in their order. The labeller fills `class`, `activity` and `note`. */
const columns = ["file", "record", "id", "title", "description", "class", "activity", "note", "key"];

const longest = { title: 200, description: 600 };

/** The sheet as CSV: what a ticket says, masked and shortened, and nothing that shows what ktlo thinks of it. */
export function writeSheet(tickets: readonly DrawnTicket[], design: SampleDesign): string {
  return [csvLine(columns), ...tickets.map((ticket) => lineOf(ticket, design))]
    .map((line) => `${line}\n`)
    .join("");
}

function lineOf(ticket: DrawnTicket, design: SampleDesign): string {
  const { file, record, id, title, description, lot, class: said, activity, probability } = ticket;
  const key = writeKey(
    { record, class: said, activity, probability: Number(probability.toFixed(4)), design },
    lot,
  );
  const shown = [shortened(title, longest.title), shortened(description, longest.description)];
  return csvLine([file, record, id, ...shown, "", "", "", key]);
}

function shortened(text: string, columnsWide: number): string {
  return cut(safeForTerminal(maskPersonalData(text)).replaceAll(/\s+/gu, " ").trim(), columnsWide);
}
