import type { Audit, AuditActivity } from "../../model/audit.ts";
import { count } from "../numbers.ts";

type Place = AuditActivity["samples"][number];

/** "records 11, 252 and 901", with the file where there are several; empty where there are none. */
export function recordNumbers(places: readonly Place[], input: Audit["input"], most: number): string {
  const shown = places.slice(0, most);
  if (shown.length === 0) return "";
  const several = input.length > 1;
  const numbers = shown.map(({ file, record }) => `${several ? `${file} ` : ""}${count(record)}`);
  return `${shown.length === 1 ? "record" : "records"} ${numbers.join(", ")}`;
}

interface Shown {
  readonly samples?: readonly Place[] | undefined;
  readonly counter?: readonly Place[] | undefined;
}

/** "See records 11, 252; not so: record 882." Nothing where no ticket shows it. */
export function lookAt(
  { samples = [], counter = [] }: Shown,
  input: Audit["input"],
  [mostSamples, mostCounter]: readonly [number, number],
): string {
  const shows = recordNumbers(samples, input, mostSamples);
  const not = recordNumbers(counter, input, mostCounter);
  if (shows === "") return "";
  return `See ${shows}${not === "" ? "" : `; not so: ${not}`}.`;
}
