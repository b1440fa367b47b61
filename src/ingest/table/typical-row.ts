/** What most data records of a table look like, so that totals and headings can be told from tickets. */
export interface TypicalRow {
  /** Cells with text in the middle one of all records. */
  readonly filled: number;
  /** The shape of the first cell in most records ("A9" for INC0012), if most share one. */
  readonly firstShape: string | undefined;
}

export function typicalRow(records: readonly (readonly string[])[]): TypicalRow {
  const full = records.filter((cells) => filledCells(cells) > 0);
  const counts = full.map(filledCells).toSorted((a, b) => a - b);
  const shapes = new Map<string, number>();
  for (const cells of full)
    shapes.set(shapeOf(cells[0] ?? ""), (shapes.get(shapeOf(cells[0] ?? "")) ?? 0) + 1);
  const [shape, times] = [...shapes].toSorted((a, b) => b[1] - a[1])[0] ?? ["", 0];
  return {
    filled: counts[Math.floor(counts.length / 2)] ?? 0,
    firstShape: shape !== "" && times > full.length * 0.7 ? shape : undefined,
  };
}

const closing =
  /^(?:grand |sub)?-?(?:totals?|sums?|count|summen?|gesamt|anzahl|total (?:général|geral|general)|totaux|totales|totais|somme|suma|soma|records?|rows?|page|seite|página|exported|generated|printed|report|copyright|©|confidential|export stopped|erstellt am|generado|gerado|généré)\b/i;

/**
 * A record that is no ticket: next to empty beside the typical one, or a total. Whether it is a heading or a footer
 * depends on what follows.
 */
export function isOdd(cells: readonly string[], typical: TypicalRow): boolean {
  if (typical.filled < 3) return false;
  const filled = filledCells(cells);
  const first = cells.find((cell) => cell.trim() !== "")?.trim() ?? "";
  const hasShape = typical.firstShape !== undefined && shapeOf(cells[0] ?? "") === typical.firstShape;
  if (hasShape) return false;
  if (filled === 1 && /^[\d.,:\s-]+$/.test(first)) return true; // the sum of a column, below a group
  if (closing.test(first)) return filled <= Math.max(2, typical.filled / 2);
  return filled <= Math.max(1, Math.floor(typical.filled * 0.25)) && (cells[0]?.trim() ?? "") !== "";
}

export function filledCells(cells: readonly string[]): number {
  let filled = 0;
  for (const cell of cells) if (cell !== "" && cell.trim() !== "") filled += 1;
  return filled;
}

/** Letters as A, digits as 9, each run once: "INC0012" is "A9", "49 541" is "9 9". */
function shapeOf(cell: string): string {
  return cell
    .trim()
    .slice(0, 40)
    .replace(/\p{L}+/gu, "A")
    .replace(/\d+/g, "9");
}
