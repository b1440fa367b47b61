/** What was computed again, by its path in the audit: "split.tickets.run". Null is "cannot tell". */
export interface Told {
  /** Notes a number or, of an object or a list, all numbers in it. */
  readonly put: (path: string, value: unknown, within?: number) => void;
  readonly all: ReadonlyMap<string, { readonly value: number | null; readonly within: number }>;
}

/** Sums of the same numbers in another order differ by so little. */
const rounding = 1e-9;

export function told(): Told {
  const all = new Map<string, { value: number | null; within: number }>();
  return {
    all,
    put(path, value, within = rounding) {
      for (const [at, leaf] of leavesOf(value, path)) all.set(at, { value: leaf, within });
    },
  };
}

/** Every number, and every null, that stands somewhere in a value, by its path. */
export function leavesOf(value: unknown, path = ""): readonly (readonly [string, number | null])[] {
  if (typeof value === "number" || value === null) return [[path, value]];
  if (typeof value !== "object" || value === undefined) return [];
  return Object.entries(value).flatMap(([key, part]) => leavesOf(part, path === "" ? key : `${path}.${key}`));
}
