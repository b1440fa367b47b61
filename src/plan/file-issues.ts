import type { AuditFile } from "../model/audit.ts";
import { figure } from "../text/numbers.ts";
import type { Issue } from "./issue.ts";

/** Warnings of reading that weaken the conclusions; the others are told with their file. */
const grave: readonly (Omit<Issue, "message"> & { readonly one: string; readonly several: string })[] = [
  {
    code: "row-cap",
    one: "A file is probably cut off at a limit of the tracker",
    several: "files are probably cut off at a limit of the tracker",
    effect: "volumes and trends are those of a part",
    weight: 2,
  },
  {
    code: "undecided-dates",
    one: "A file has dates that can be read in two ways",
    several: "files have dates that can be read in two ways",
    effect: "these tickets are in no month",
    weight: 2,
  },
  {
    code: "no-header",
    one: "A file has no header",
    several: "files have no header",
    effect: "its columns were told from their values alone",
    weight: 1,
  },
];

export function fileIssues(files: readonly Pick<AuditFile, "warnings">[]): readonly Issue[] {
  return grave.flatMap(({ code, one, several, effect, weight }): Issue[] => {
    const hit = files.filter(({ warnings }) => warnings.some((warning) => warning.code === code)).length;
    const message = hit === 1 ? one : `${figure(hit)} ${several}`;
    return hit === 0 ? [] : [{ code, message, effect, weight }];
  });
}
