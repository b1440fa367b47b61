import { isDeepStrictEqual } from "node:util";
import type { Entry, Option } from "../questions/question.ts";

/** The option by which a value was given: its place in the list. */
export function optionOf(options: readonly Option[], value: unknown): number | undefined {
  const exact = options.findIndex((option) => "value" in option && isDeepStrictEqual(option.value, value));
  const at =
    exact >= 0 ? exact : options.findIndex((option) => "enter" in option && fits(option.enter, value));
  return at < 0 ? undefined : at;
}

/** A value by names, where it is one. */
export function namedValues(value: unknown): ReadonlyMap<string, unknown> {
  return new Map(typeof value === "object" && value !== null ? Object.entries(value) : []);
}

/** The items of a list, where it is one. */
export function itemsOf(value: unknown): readonly unknown[] {
  return Array.isArray(value) ? value : [];
}

/** Whether a valid answer may have been entered so. */
export function fits(entry: Entry, value: unknown): boolean {
  switch (entry.kind) {
    case "given":
      return isDeepStrictEqual(entry.value, value);
    case "several":
    case "activities":
    case "rated-activities":
    case "lines":
      return Array.isArray(value);
    case "line":
    case "day":
      return typeof value === "string";
    case "share":
    case "amount":
      return typeof value === "number";
    case "parts": {
      const named = namedValues(value);
      return (
        named.size > 0 &&
        Object.entries(entry.parts).every(([name, part]) =>
          named.get(name) === undefined ? part.mayBeLeftOut === true : fits(part.entry, named.get(name)),
        )
      );
    }
    default:
      return entry satisfies never;
  }
}
