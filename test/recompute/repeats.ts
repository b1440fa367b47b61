import { groupedBy, sum, type Line } from "./line.ts";
import { dayOf } from "./period.ts";

/**
 * Interruptions that say who asked and when, and those with another of the same thread (and part, such as a team) within
 * thirty days before. Threads of fifty and more, on most days of their time, are mailboxes and monitors.
 */
export function repeats(lines: readonly Line[], partOf: (line: Line) => unknown = () => undefined) {
  const asked = lines.filter(
    ({ traits, thread, opened }) =>
      traits["interruption"] === true && thread !== undefined && opened !== undefined,
  );
  const threads = groupedBy(asked, (line) => `${line.thread} ${JSON.stringify(partOf(line) ?? null)}`);
  const days = [...threads.values()]
    .map((thread) => thread.map(({ opened }) => dayOf(opened ?? "")).toSorted((a, b) => a - b))
    .filter((all) => !(all.length >= 50 && all.length > (all.at(-1) ?? 0) - (all[0] ?? 0)));
  const again = days.map((all) => all.filter((day, at) => at > 0 && day - (all[at - 1] ?? 0) <= 30).length);
  return { known: sum(days.map((all) => all.length)), holds: sum(again), threads: threads.size };
}
