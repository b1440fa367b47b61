import type { AuditFile } from "../model/audit.ts";
import { counted } from "../model/figures.ts";
import type { Issue } from "./issue.ts";

/** Warnings of reading that weaken the conclusions; the others are told with their file. */
const grave: ReadonlyMap<string, { what: string; effect: string; weight: 1 | 2 | 3 }> = new Map([
  [
    "row-cap",
    {
      what: "probably cut off at a limit of the tracker",
      effect: "volumes and trends are those of a part",
      weight: 2,
    },
  ],
  [
    "undecided-dates",
    { what: "with dates that can be read in two ways", effect: "tickets are in no month", weight: 2 },
  ],
  ["no-header", { what: "without a header", effect: "columns were told from their values alone", weight: 1 }],
]);

export function fileIssues(files: readonly Pick<AuditFile, "file" | "warnings">[]): readonly Issue[] {
  return [...grave].flatMap(([code, { what, effect, weight }]): Issue[] => {
    const hit = files.filter(({ warnings }) => warnings.some((warning) => warning.code === code));
    if (hit.length === 0) return [];
    return [{ code, message: `${counted(hit.length, "file")} ${what}`, effect, weight }];
  });
}
