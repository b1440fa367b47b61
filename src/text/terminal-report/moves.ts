import type { Audit } from "../../model/audit.ts";
import { hours } from "../numbers.ts";
import { plural } from "../plural.ts";
import { sentence } from "../sentence.ts";
import { padEnd } from "../width.ts";
import { totalOf } from "./bar.ts";
import type { Page, Section } from "./page.ts";
import { narrow } from "./page.ts";
import { paragraph } from "./paragraph.ts";

export const moves: Section = (audit, page) => {
  const { tickets, effortBasis } = audit.split;
  if (totalOf(tickets) === 0) return [];
  const heading = page.paint.strong("DO FIRST");
  if (audit.moves.length === 0)
    return [heading, ...paragraph("Nothing stands out clearly enough to be done first.", page.width)];
  return [heading, ...audit.moves.flatMap((move, at) => moveLines(move, at + 1, effortBasis, page))];
};

function moveLines(
  move: Audit["moves"][number],
  at: number,
  basis: Audit["split"]["effortBasis"],
  { width, paint }: Page,
): string[] {
  const number = padEnd(`${at}`, 2);
  const verdict = capital(move.verdict);
  const indent = width < narrow ? 5 : 16;
  const load = `${plural(move.tickets, "ticket")}, ${basis === "logged" ? "" : "about "}${hours(move.effortHours)}`;
  const [first = "", ...rest] = paragraph(move.title, width, indent).map((line) => line.slice(indent));
  const beside = `  ${number} ${paint.verdict(move.verdict, padEnd(verdict, 9))}  ${paint.strong(first)}`;
  const below = [`  ${number} ${paint.verdict(move.verdict, verdict)}`, `     ${paint.strong(first)}`];
  return [
    ...(width < narrow ? below : [beside]),
    ...rest.map((line) => " ".repeat(indent) + paint.strong(line)),
    ...paragraph(`${load}. ${sentence(move.because)}`, width, indent),
  ];
}

function capital(word: string): string {
  return word.slice(0, 1).toUpperCase() + word.slice(1);
}
