import { csv } from "./read.ts";

/** A table of twenty rows; each column is a header and what stands in row `at`. */
export function table(columns: Readonly<Record<string, (at: number) => string>>): string {
  const names = Object.keys(columns);
  const rows = Array.from({ length: 20 }, (_, at) => Object.values(columns).map((value) => value(at)));
  return csv([names, ...rows]);
}

export const day = (at: number, shift = 0): string =>
  `2025-03-${String(((at + shift) % 27) + 1).padStart(2, "0")} 09:00:00`;
const people = ["Anna Berg", "Luis Prado", "Mia Stone", "Tom Hill"];
export const person = (at: number): string => people[at % people.length] ?? "";
export const title = (at: number): string => `Monitor ${at} flickers since the update`;
export const id = (at: number): string => `T-${100 + at}`;
