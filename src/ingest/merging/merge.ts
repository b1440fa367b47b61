import type { Ticket } from "../../model/ticket.ts";

/** How the hours of several records of one ticket belong together. */
export type EffortRule = "add" | "largest" | "once";

/** Several records of one ticket become one: what was said first about what it is, what was said last about where it stands. */
export function mergeTickets(parts: readonly Ticket[], effort: EffortRule): Ticket | undefined {
  const [first, ...others] = parts;
  if (first === undefined) return undefined;
  const merged = others.reduce<Ticket>((one, other) => ({ ...other, ...one, ...latest(one, other) }), first);
  const records = parts.flatMap(({ origin }) => origin.records);
  const hours = parts.flatMap(({ effortHours }) => (effortHours === undefined ? [] : [effortHours]));
  const opened = earliest(parts);
  const labels = [...new Set(parts.flatMap((part) => part.labels ?? []))];
  return {
    ...merged,
    origin: { ...first.origin, records },
    ...(opened === undefined ? {} : { opened }),
    ...(hours.length === 0 ? {} : { effortHours: combined(hours, effort) }),
    ...(labels.length === 0 ? {} : { labels }),
    ...largest("reassignments", parts),
    ...largest("reopens", parts),
  };
}

/** Fields that change while a ticket is worked on: the last record that has them speaks. */
const changing = [
  "status",
  "resolved",
  "closed",
  "assignee",
  "group",
  "priority",
  "slaBreached",
  "durationHours",
] as const;

function latest(one: Ticket, other: Ticket): Partial<Ticket> {
  const values: Partial<Ticket> = {};
  for (const field of changing)
    Object.assign(values, other[field] === undefined ? {} : { [field]: other[field] });
  return one.origin.record <= other.origin.record ? values : {};
}

function earliest(parts: readonly Ticket[]): string | undefined {
  return parts.flatMap(({ opened }) => opened ?? []).toSorted()[0];
}

function combined(hours: readonly number[], rule: EffortRule): number {
  if (rule === "add") return hours.reduce((sum, part) => sum + part, 0);
  return rule === "largest" ? Math.max(...hours) : (hours[0] ?? 0);
}

function largest(field: "reassignments" | "reopens", parts: readonly Ticket[]): Partial<Ticket> {
  const values = parts.flatMap((part) => part[field] ?? []);
  return values.length === 0 ? {} : { [field]: Math.max(...values) };
}
