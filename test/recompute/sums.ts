import { seconds, sum, type Line } from "./line.ts";

export interface Classes {
  readonly run: number;
  readonly transform: number;
  readonly unclear: number;
}

export function ticketsBy(
  lines: readonly Line[],
  classOf = (line: Line): string | undefined => line.class,
): Classes {
  const of = (name: string) => lines.filter((line) => classOf(line) === name).length;
  return { run: of("run"), transform: of("transform"), unclear: of("unclear") };
}

export function hoursBy(
  lines: readonly Line[],
  classOf = (line: Line): string | undefined => line.class,
): Classes {
  const of = (name: string) => hoursOf(lines.filter((line) => classOf(line) === name));
  return { run: of("run"), transform: of("transform"), unclear: of("unclear") };
}

export function hoursOf(lines: readonly Line[]): number {
  return sum(lines.map(({ effortHours }) => seconds(effortHours))) / 3600;
}

export function byBasis(lines: readonly Line[]) {
  const of = (basis: Line["effortBasis"]) => {
    const known = lines.filter(({ effortBasis }) => effortBasis === basis);
    return { tickets: known.length, hours: hoursOf(known) };
  };
  return {
    logged: of("logged"),
    "hands-on-share": of("hands-on-share"),
    "default-minutes": of("default-minutes"),
  };
}

/** transform ÷ (run + transform); low counts unclear as run, high as transformation. */
export function shareOf({ run, transform, unclear }: Classes) {
  const all = run + transform + unclear;
  if (run + transform === 0) return { low: 0, value: 0.5, high: 1 };
  return { low: transform / all, value: transform / (run + transform), high: (transform + unclear) / all };
}

export function traitIn(lines: readonly Line[], id: string) {
  const known = lines.filter(({ traits }) => traits[id] !== undefined);
  return { known: known.length, holds: known.filter(({ traits }) => traits[id] === true).length };
}

/**
 * Share ± (1.96 standard deviations of all labels together + 3 points, more where transformation takes longer), and at
 * least all that unclear work leaves open.
 */
export function likely(lines: readonly Line[]) {
  const [tickets, hours] = [ticketsBy(lines), hoursBy(lines)];
  const allHours = hoursOf(lines);
  let [ofTickets, ofHours] = [0, 0];
  for (const { class: said, probability, effortHours } of lines) {
    const variance = said === "unclear" ? 0.25 : probability * (1 - probability);
    ofTickets += variance;
    ofHours += variance * effortHours ** 2;
  }
  const usual = allHours / lines.length;
  const ofTransform = tickets.transform === 0 ? usual : hours.transform / tickets.transform;
  const longer = usual === 0 ? 1 : Math.max(1, ofTransform / usual);
  return {
    ofTickets: around(shareOf(tickets), Math.sqrt(ofTickets) / lines.length, 0.03),
    ofEffort: around(shareOf(hours), allHours === 0 ? 0 : Math.sqrt(ofHours) / allHours, 0.03 * longer),
  };
}

function around({ low, value, high }: ReturnType<typeof shareOf>, deviation: number, shift: number) {
  return {
    low: Math.max(0, Math.min(low, value - 1.96 * deviation - shift)),
    high: Math.min(1, Math.max(high, value + 1.96 * deviation + shift)),
  };
}

/** The few tickets that are drawn as samples: those with the smallest lots, as they stand in the export. */
export function samplesOf(lines: readonly Line[], most: number) {
  return lines
    .toSorted((a, b) => a.lot - b.lot || byPlace(a, b))
    .slice(0, most)
    .toSorted(byPlace)
    .map(({ file, record }) => ({ file, record }));
}

export function byPlace(a: Line, b: Line): number {
  return a.file < b.file ? -1 : a.file > b.file ? 1 : a.record - b.record;
}
