/** How the text is cut into records and cells. */
export interface Dialect {
  readonly delimiter: string;
  readonly quote: string;
  /** What ends a record, longest first. */
  readonly recordEnds: readonly string[];
  /** The first line only names the delimiter ("sep=;"). */
  readonly separatorLine: boolean;
  readonly because: string;
}

const candidates = [",", ";", "\t", "|", "¤", "^", "\u0001", "\u001f", "~"];

/** Finds the dialect from the first part of the text. Where nothing speaks, the delimiter is a comma. */
export function sniffDialect(head: string, asked?: string): Dialect {
  const named = /^sep=(.)(\r|\n|$)/i.exec(head)?.[1];
  const body = named === undefined ? head : head.slice(head.search(/[\r\n]/) + 1);
  const quote = quoteOf(body);
  const found = candidates.map((delimiter) => ({ delimiter, ...regularity(body, delimiter, quote) }));
  const best = found.reduce((one, other) => (other.score > one.score ? other : one));
  const [delimiter, because] =
    asked !== undefined
      ? [asked, "you said so with --delimiter"]
      : named !== undefined
        ? [named, "the first line says sep="]
        : best.score > 0
          ? [
              best.delimiter,
              `${Math.round(100 * best.share)}% of the first ${best.records} records have ${best.cells} cells with it`,
            ]
          : [",", "no delimiter stands out"];
  return {
    delimiter,
    quote,
    recordEnds: recordEndsOf(body, delimiter, quote),
    separatorLine: named !== undefined,
    because,
  };
}

/** Apostrophes quote cells only where there is not one double quote and they stand at both ends of cells. */
function quoteOf(body: string): string {
  if (body.includes('"')) return '"';
  const opened = body.match(/(^|[,;\t|\n])'/g)?.length ?? 0;
  const closed = body.match(/'(?=[,;\t|\r\n]|$)/g)?.length ?? 0;
  return opened >= 4 && Math.abs(opened - closed) <= opened * 0.05 ? "'" : '"';
}

interface Regularity {
  readonly score: number;
  readonly share: number;
  readonly cells: number;
  readonly records: number;
}

/** How regular the records are when cut with this delimiter: the share of records that have the commonest width. */
function regularity(body: string, delimiter: string, quote: string): Regularity {
  const widths = new Map<number, number>();
  let records = 0;
  for (const { cells, blank } of cuts(body, delimiter, quote)) {
    if (blank) continue;
    records += 1;
    widths.set(cells, (widths.get(cells) ?? 0) + 1);
  }
  let [cells, times] = [1, 0];
  for (const [width, count] of widths) if (width > 1 && count > times) [cells, times] = [width, count];
  const share = records === 0 ? 0 : times / records;
  return { score: cells > 1 ? share * (1 - 1 / (cells + 1)) : 0, share, cells, records };
}

interface Cut {
  readonly cells: number;
  readonly blank: boolean;
  readonly end: string;
}

/** A quick count of cells per record that knows quotes; the last record may be cut off and is left out if it is. */
function* cuts(body: string, delimiter: string, quote: string): Generator<Cut> {
  let [cells, from] = [1, 0];
  let cellStart = true;
  let quoted = false;
  for (let at = 0; at < body.length; at += 1) {
    const character = body[at];
    if (quoted) {
      if (character === quote) {
        if (body[at + 1] === quote) at += 1;
        else quoted = false;
      }
    } else if (character === quote && cellStart) {
      quoted = true;
      cellStart = false;
    } else if (character === delimiter) {
      cells += 1;
      cellStart = true;
    } else if (character === "\n" || character === "\r") {
      const end = character === "\r" && body[at + 1] === "\n" ? "\r\n" : character;
      yield { cells, blank: at === from, end };
      at += end.length - 1;
      [cells, from, cellStart] = [1, at + 1, true];
    } else if (character !== " ") cellStart = false;
  }
  if (!quoted && from < body.length) yield { cells, blank: false, end: "" };
}

/** A lone carriage return ends a record only where it does so regularly; else it is a character of a cell. */
function recordEndsOf(body: string, delimiter: string, quote: string): readonly string[] {
  const ends = [...cuts(body, delimiter, quote)];
  const width = ends[0]?.cells ?? 1;
  const lone = ends.filter(({ end }) => end === "\r");
  const regular = lone.filter(({ cells, blank }) => cells === width || blank);
  const hasFeed = ends.some(({ end }) => end.endsWith("\n"));
  if (lone.length > 0 && regular.length >= lone.length / 2) return hasFeed ? ["\r\n", "\n", "\r"] : ["\r"];
  return ["\r\n", "\n"];
}
