import { midSentence } from "../text/sentence.ts";
import type { Audit, AuditFile } from "../model/audit.ts";
import { total, type Workload } from "../model/workload.ts";
import { bulkIssues } from "./bulk-days.ts";
import { effortIssues } from "./effort-issues.ts";
import { fieldIssues } from "./field-issues.ts";
import type { Issue } from "./issue.ts";
import { splitIssues } from "./split-issues.ts";
import { fileIssues } from "./file-issues.ts";

type Quality = Audit["quality"];

/** How far the export can be trusted, what is wrong with it, and which conclusion suffers. */
export function qualityOf(workload: Workload, files: readonly Pick<AuditFile, "warnings">[]): Quality {
  if (total(workload.tickets) === 0)
    return { grade: "D", because: "there are no tickets to judge", issues: [] };
  const issues = [
    ...fileIssues(files),
    ...fieldIssues(workload),
    ...effortIssues(workload),
    ...splitIssues(workload),
    ...bulkIssues(workload),
  ].toSorted((a, b) => b.weight - a.weight);
  return {
    grade: gradeOf(issues),
    because: becauseOf(issues),
    issues: issues.map(({ code, message, effect, samples, counter }) => ({
      code,
      message,
      effect,
      ...(samples === undefined ? {} : { samples: samples.map((place) => ({ ...place })) }),
      ...(counter === undefined ? {} : { counter: counter.map((place) => ({ ...place })) }),
    })),
  };
}

/**
 * D: the main numbers cannot be trusted; C: a conclusion is lost; B: some are weaker than they could be; A: next to
 * nothing is missing. Domain judgement.
 */
function gradeOf(issues: readonly Issue[]): Quality["grade"] {
  const counted = (weight: number) => issues.filter((issue) => issue.weight === weight).length;
  if (counted(3) > 0 || counted(2) > 2) return "D";
  if (counted(2) > 0) return "C";
  return counted(1) > 1 ? "B" : "A";
}

function becauseOf(issues: readonly Issue[]): string {
  const heaviest = Math.max(1, ...issues.map(({ weight }) => weight));
  const said = issues.filter(({ weight }) => weight === heaviest).map(({ message }) => midSentence(message));
  return said.length === 0 ? "the export has all that the audit reads" : said.slice(0, 3).join("; ");
}
