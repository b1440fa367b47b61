/** How the words on a trend begin, from the tickets of each full month. */
export function trend(months: readonly number[]): string {
  if (months.length < 6)
    return `no trend can be told, as 6 full months are needed and there are ${months.length}`;
  const usual = middle(months);
  if (usual < 5) return "no trend can be told, as there are too few";
  const pairs = months.flatMap((earlier, at) =>
    months.slice(at + 1).map((later, after) => ({ rise: later - earlier, apart: after + 1 })),
  );
  const slope = middle(pairs.map(({ rise, apart }) => rise / apart));
  const change = (slope * (months.length - 1)) / usual;
  if (Math.abs(change) < 0.1) return "hardly any change";
  const n = months.length;
  const sameWay = Math.abs(pairs.reduce((all, { rise }) => all + Math.sign(rise), 0));
  const byChance = Math.sqrt((n * (n - 1) * (2 * n + 5)) / 18);
  if (Math.max(0, sameWay - 1) / byChance < 1.645) return "no trend, as they go up and down";
  const percent = Math.round(100 * Math.abs(change));
  return change > 0
    ? `rising; the trend line gains ${percent}% of a usual month`
    : `falling; the trend line loses ${percent}% of a usual month`;
}

function middle(values: readonly number[]): number {
  const sorted = values.toSorted((a, b) => a - b);
  const at = Math.floor(sorted.length / 2);
  const upper = sorted[at] ?? 0;
  return sorted.length % 2 === 1 ? upper : ((sorted[at - 1] ?? 0) + upper) / 2;
}
