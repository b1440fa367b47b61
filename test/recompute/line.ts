import { z } from "zod";

/** A line of `ktlo tickets FILE --format jsonl`: all that the numbers of an audit are computed from here. */
const line = z.strictObject({
  file: z.string(),
  record: z.number(),
  records: z.array(z.number()),
  line: z.number(),
  id: z.string().optional(),
  class: z.enum(["run", "transform", "unclear"]),
  activity: z.string(),
  probability: z.number(),
  evidence: z.array(z.object({ kind: z.string() })),
  opened: z.string().optional(),
  effortHours: z.number(),
  effortBasis: z.enum(["logged", "hands-on-share", "default-minutes"]),
  kind: z.string().optional(),
  classes: z.record(z.string(), z.enum(["run", "transform", "unclear"])),
  month: z.string().optional(),
  resolved: z.string().optional(),
  elapsedHours: z.number().optional(),
  businessHours: z.number().optional(),
  priority: z.string().optional(),
  urgency: z.number().optional(),
  reassignments: z.number().optional(),
  reopens: z.number().optional(),
  application: z.string().optional(),
  traits: z.record(z.string(), z.boolean()),
  words: z.array(z.number()),
  vocabulary: z.strictObject({ words: z.number(), unknown: z.number() }),
  resolver: z.number().optional(),
  group: z.number().optional(),
  thread: z.number().optional(),
  lot: z.number(),
});

export type Line = z.infer<typeof line>;

export function linesIn(jsonl: string): readonly Line[] {
  return jsonl
    .split("\n")
    .filter((each) => each !== "")
    .map((each) => line.parse(JSON.parse(each)));
}

export function groupedBy<Key>(
  lines: readonly Line[],
  keyOf: (line: Line) => Key,
): ReadonlyMap<Key, readonly Line[]> {
  const groups = new Map<Key, Line[]>();
  for (const each of lines) {
    const key = keyOf(each);
    const group = groups.get(key);
    if (group === undefined) groups.set(key, [each]);
    else group.push(each);
  }
  return groups;
}

export function sum(values: readonly number[]): number {
  return values.reduce((all, value) => all + value, 0);
}

/** Printed hours have four decimals: they are whole seconds when rounded. */
export function seconds(hours: number): number {
  return Math.round(hours * 3600);
}

/** In alphabetical order of characters, whatever the locale. */
export function byText(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
