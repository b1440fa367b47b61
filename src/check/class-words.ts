import { wordList } from "../model/word-list.ts";
import type { WorkClass } from "../model/work.ts";

/** What people write for a class in English, German, French, Spanish and Portuguese, and its first letter. */
const words: Readonly<Record<WorkClass, string>> = {
  run: `
    r, run, keep the lights on, ktlo, operation, operations, betrieb, laufender betrieb, exploitation, fonctionnement,
    operación, operaciones, operativo, operação, operações, sustentação`,
  transform: `
    t, transform, transformation, transforms, veränderung, verändern, transformer, transformación, transformar,
    transformação`,
  unclear: `
    u, unclear, unknown, unsure, ?, unklar, unbekannt, pas clair, peu clair, incertain, no claro, poco claro, incierto,
    não claro, pouco claro, incerto, indefinido`,
};

const classes = new Map<string, WorkClass>();
for (const each of ["run", "transform", "unclear"] as const)
  for (const word of wordList(words[each])) classes.set(folded(word), each);

/** The words that a message suggests. */
export const classNames: readonly string[] = ["run", "transform", "unclear"];

export function classOf(cell: string): WorkClass | undefined {
  return classes.get(folded(cell));
}

/** Case, accents, and blanks or a full stop around it do not matter. */
export function folded(text: string): string {
  return text
    .normalize("NFD")
    .replaceAll(/\p{Mn}/gu, "")
    .toLowerCase()
    .replaceAll(/\s+/gu, " ")
    .replace(/^[\s'"]+|[\s'".]+$/gu, "");
}
