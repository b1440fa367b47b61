import type { Audit } from "../../model/audit.ts";
import { percents } from "../numbers.ts";
import { listed } from "../sentence.ts";

const words = {
  logged: "logged",
  "hands-on-share": "the share of the time open that you gave as hands-on work (~)",
  "default-minutes": "default minutes of each activity (~)",
} as const;

/** "52% of the hours are logged and 48% default minutes of each activity (~)." No sentence where there are no hours. */
export function hoursKnown({ effortByBasis: known }: Audit["split"]): string {
  const kinds = ["logged", "hands-on-share", "default-minutes"] as const;
  const shares = percents(kinds.map((kind) => known[kind].hours));
  const parts = kinds.flatMap((kind, at) => (known[kind].hours > 0 ? [[shares[at] ?? "", words[kind]]] : []));
  const [only, another] = parts;
  if (only === undefined) return "";
  if (another === undefined) return `All hours are ${only[1] ?? ""}.`;
  const [first = "", ...rest] = parts.map(([share, what], at) =>
    at === 0 ? `${share ?? ""} of the hours are ${what ?? ""}` : `${share ?? ""} ${what ?? ""}`,
  );
  return `${listed([first, ...rest])}.`;
}
