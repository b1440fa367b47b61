import { parse, type Options } from "csv-parse";
import type { Dialect } from "./dialect.ts";

/** A record as csv-parse cut it, with the physical line (from 1) on which it begins. */
export interface RawRecord {
  readonly line: number;
  readonly cells: readonly string[];
  /** Set where the record could not be cut: a quote that never closes would swallow the rest of the file. */
  readonly broken?: true;
}

/** After this many quotes that never close, the rest of the file is read as it stands. */
const mostRestarts = 200;

/**
 * Reads records, and gets up again behind a quote that is never closed: the line it stands on is given out as broken and
 * reading goes on with the next line.
 */
export async function* readRecords(
  open: () => AsyncIterable<string>,
  dialect: Dialect,
): AsyncGenerator<RawRecord> {
  const step = dialect.recordEnds.includes("\n") ? "\n" : "\r";
  let line = 1;
  for (let restart = 0; ; restart += 1) {
    let width = 0;
    let brokenAt: number | undefined;
    for await (const cells of cut(fromLine(open(), line, step), dialect)) {
      if (cells === "unclosed" || (restart < mostRestarts && swallowed(cells, width, dialect, step))) {
        brokenAt = line;
        break;
      }
      if (cells.length > width) width = cells.length;
      yield { line, cells };
      line += 1 + linesInside(cells, step);
    }
    if (brokenAt === undefined) return;
    yield { line, cells: [await firstLine(fromLine(open(), line, step), step)], broken: true };
    line += 1;
  }
}

/** A cell with whole records inside: its quote was never meant to open, and closed by chance further down. */
function swallowed(
  cells: readonly string[],
  width: number,
  { delimiter, quote }: Dialect,
  step: string,
): boolean {
  if (width < 3) return false;
  return cells.some((cell) => {
    if (!cell.includes(step) || (cells.length === width && !cell.startsWith(quote))) return false;
    const inner = cell.split(step).slice(1, -1);
    const whole = inner.filter((text) => !text.includes(quote) && text.split(delimiter).length === width);
    return whole.length > 0 && whole.length >= inner.length / 2;
  });
}

async function* cut(
  text: AsyncIterable<string>,
  dialect: Dialect,
): AsyncGenerator<readonly string[] | "unclosed"> {
  let unclosed = false;
  const options: Options = {
    delimiter: dialect.delimiter,
    quote: dialect.quote,
    record_delimiter: [...dialect.recordEnds],
    relax_column_count: true,
    relax_quotes: true,
    skip_empty_lines: false,
    skip_records_with_error: true,
    on_skip: () => {
      unclosed = true;
      return undefined;
    },
  };
  const parser = parse(options);
  const feeding = feed(text, parser);
  try {
    for await (const cells of parser) yield cells;
    if (unclosed) yield "unclosed";
  } finally {
    parser.destroy();
    await feeding;
  }
}

function ignore(): void {}

/** Writes text to the parser no faster than it is read. Ends quietly when the parser is gone. */
async function feed(text: AsyncIterable<string>, parser: ReturnType<typeof parse>): Promise<void> {
  let resume = ignore;
  const wake = (): void => resume();
  parser.on("drain", wake).on("close", wake);
  try {
    for await (const chunk of text) {
      if (parser.destroyed) return;
      if (!parser.write(chunk)) await new Promise<void>((resolve) => (resume = resolve));
    }
    parser.end();
  } catch (error) {
    parser.destroy(error instanceof Error ? error : new Error(String(error)));
  }
}

function linesInside(cells: readonly string[], step: string): number {
  let lines = 0;
  for (const cell of cells)
    for (let at = cell.indexOf(step); at >= 0; at = cell.indexOf(step, at + 1)) lines += 1;
  return lines;
}

async function* fromLine(text: AsyncIterable<string>, line: number, step: string): AsyncGenerator<string> {
  let toSkip = line - 1;
  for await (const chunk of text) {
    let from = 0;
    for (; toSkip > 0; toSkip -= 1) {
      const at = chunk.indexOf(step, from);
      if (at < 0) break;
      from = at + 1;
    }
    if (toSkip === 0) yield from === 0 ? chunk : chunk.slice(from);
  }
}

async function firstLine(text: AsyncIterable<string>, step: string): Promise<string> {
  let line = "";
  for await (const chunk of text) {
    const at = chunk.indexOf(step);
    if (at >= 0) return (line + chunk.slice(0, at)).replace(/\r$/, "");
    line += chunk;
  }
  return line;
}
