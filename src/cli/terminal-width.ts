import type { Io } from "./io.ts";

const usual = 80;
const narrowest = 30;

/** Columns to print in: what COLUMNS says, else what the terminal has, else 80. */
export function widthOf({ env, width = 0 }: Io): number {
  const asked = Number(env["COLUMNS"]);
  const columns = Number.isInteger(asked) && asked > 0 ? asked : width > 0 ? width : usual;
  return Math.max(narrowest, columns);
}

/** Lists that are piped into another program are not cut, unless COLUMNS asks for it. */
export function listWidth(io: Io): number {
  return io.outIsTerminal === true || io.env["COLUMNS"] !== undefined ? widthOf(io) : Number.MAX_SAFE_INTEGER;
}
