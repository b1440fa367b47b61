/**
 * The text of a cell without what programs put around it: white space at the ends, Excel's `="00123"`, and the
 * apostrophe that keeps spreadsheets from taking "=1+1" or "0012" for a formula or a number.
 */
export function cleanCell(cell: string): string {
  const text = cell.trim();
  const first = text.charCodeAt(0);
  if (first === 61 /* = */)
    return /^=(?:T\()?"((?:[^"]|"")*)"\)?$/i.exec(text)?.[1]?.replaceAll('""', '"') ?? text;
  if (first === 39 /* ' */ && /^'(?:[=+@-]|\d+$)/.test(text)) return text.slice(1);
  return text;
}

/** True for the many ways to write "nothing", error values of spreadsheets among them. */
export function isMissing(text: string): boolean {
  if (text.length > 24) return false;
  return text === "" || missing.has(text.toLowerCase()) || /^#{2,}$/.test(text) || isControl(text);
}

/** A lone Ctrl-Z or NUL is what old programs leave at the end of a file. */
function isControl(text: string): boolean {
  for (let at = 0; at < text.length; at += 1) if (text.charCodeAt(at) > 31) return false;
  return true;
}

const missing = new Set(
  (
    "- | -- | --- | – | — | ? | . | #n/a | #n/b | #na | #nv | #n/d | #ref! | #bezug! | #value! | #wert! | #valeur! | #valor! | " +
    "#div/0! | #name? | #null! | #num! | #zahl! | #multivalue | null | (null) | <null> | none | -none- | nan | n/a | na | n.a. | " +
    "nil | \\n | undefined | [] | {} | (empty) | (blank) | (leer) | (vide) | (vacío) | (vazio) | (none) | empty | " +
    "not assigned | unassigned | nobody | nicht zugewiesen | non attribué | não atribuído | sin asignar | " +
    "0000-00-00 | 0000-00-00 00:00:00 | 0001-01-01 | 0001-01-01t00:00:00 | 0001-01-01t00:00:00z | 0001-01-01 00:00:00 | " +
    "1899-12-30 | 1900-01-01 | 1970-01-01 00:00:00 | 1970-01-01t00:00:00z | 9999-12-31 | 9999-12-31 23:59:59"
  ).split(" | "),
);
