import { padEnd, widthOf } from "../width.ts";
import { wrap } from "../wrap.ts";

export function paragraph(text: string, width: number, indent = 2): string[] {
  return wrap(text, width - indent).map((line) => " ".repeat(indent) + line);
}

/** A label with its texts beside it, or below it where they would have no room. */
export function labelled(label: string, texts: readonly string[], labels: number, width: number): string[] {
  const indent = 2 + labels + 2;
  const room = Math.min(34, Math.max(...texts.map(widthOf)));
  if (width - indent < room || widthOf(label) > labels) {
    return [...paragraph(label, width), ...texts.flatMap((text) => paragraph(text, width, 4))];
  }
  return texts
    .flatMap((text) => paragraph(text, width, indent))
    .map((line, at) => (at === 0 ? `  ${padEnd(label, labels)}  ${line.slice(indent)}` : line));
}

/** The first of a list, and how many more there are. */
export function firstOf(texts: readonly string[], most: number, more: (left: number) => string): string[] {
  return texts.length <= most + 1 ? [...texts] : [...texts.slice(0, most), more(texts.length - most)];
}
