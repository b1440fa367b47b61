import type { Audit } from "../../model/audit.ts";
import { sentence } from "../sentence.ts";

/** Why the data has its grade; where it is poor, also what that does to the report. */
export function gradeBecause({ grade, because, issues }: Audit["quality"]): string {
  const issue = issues.find(({ message }) => sentence(message) === sentence(because));
  const poor = grade === "C" || grade === "D";
  return `${sentence(because)} ${poor && issue !== undefined ? sentence(issue.effect) : ""}`.trim();
}
