import type { Audit } from "../../model/audit.ts";

/** Lines of one section of a safe audit; none where there is nothing to say. */
export type Section = (audit: Audit) => string[];

interface Head {
  readonly title: string;
  readonly align?: "left" | "right";
}

export function heading(title: string, level = 2): string[] {
  return ["", `${"#".repeat(level)} ${title}`, ""];
}

/** A heading with lines below it, or nothing. */
export function listed(title: string, lines: readonly string[], level = 2): string[] {
  return lines.length === 0 ? [] : [...heading(title, level), ...lines];
}

/** Paragraphs, each after an empty line; what is empty is left out. */
export function paragraphs(texts: readonly string[]): string[] {
  return texts.filter((text) => text !== "").flatMap((text) => ["", text]);
}

/** A table, or nothing where it has no rows. Numbers stand right, unless a head says otherwise. */
export function table(heads: readonly (string | Head)[], rows: readonly (readonly string[])[]): string[] {
  if (rows.length === 0) return [];
  const columns = heads.map((head): Head => (typeof head === "string" ? { title: head } : head));
  return [
    row(columns.map(({ title }) => title)),
    row(columns.map(({ align }) => (align === "left" ? "---" : "---:"))),
    ...rows.map(row),
  ];
}

export function left(title: string): Head {
  return { title, align: "left" };
}

function row(cells: readonly string[]): string {
  return `| ${cells.join(" | ")} |`;
}
