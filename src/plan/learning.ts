import type { Audit } from "../model/audit.ts";
import type { LearningCount } from "../model/learning-count.ts";
import { plural } from "../text/plural.ts";

/** What the audit owes to people who were asked, in one sentence. */
export function learningOf({ adapted, answers }: LearningCount): Audit["learning"] {
  if (answers === undefined || answers.given === 0) return { adapted };
  const { file, given, found } = answers;
  const settled = `${plural(found, "ticket")} of this export ${found === 1 ? "was" : "were"} settled by ${found === 1 ? "it" : "them"}`;
  const message = `${plural(given, "answer")} from ${file} ${given === 1 ? "was" : "were"} weighed for all tickets; ${settled}`;
  return { adapted, answers: { file, message, given, found } };
}
