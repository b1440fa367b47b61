import { padEnd } from "../width.ts";
import type { Page } from "./page.ts";
import { narrow } from "./page.ts";
import { paragraph } from "./paragraph.ts";

const indent = 12;

/** A short heading with its sentences beside it, or below it where the page is narrow; nothing where none is said. */
export function beside(title: string, texts: readonly string[], { width, paint }: Page): string[] {
  const said = texts.filter((text) => text !== "");
  if (said.length === 0) return [];
  if (width < narrow) return [paint.strong(title), ...said.flatMap((text) => paragraph(text, width))];
  return said
    .flatMap((text) => paragraph(text, width, indent))
    .map((line, at) => (at === 0 ? paint.strong(padEnd(title, indent)) + line.slice(indent) : line));
}
