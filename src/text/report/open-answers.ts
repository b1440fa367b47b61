import type { Audit } from "../../model/audit.ts";
import { figure } from "../numbers.ts";
import { plural } from "../plural.ts";

interface Open {
  /** "5 answers could turn 18 verdicts: ktlo ask"; empty where none could. */
  readonly message: string;
  /** What could turn most first. */
  readonly questions: readonly string[];
}

/** Answers that nobody gave and that could turn a verdict; a verdict that two could turn is counted once. */
export function openAnswers({ gaps, activities }: Audit): Open {
  const asked = gaps.filter(({ about, verdicts }) => about === "question" && verdicts > 0);
  if (asked.length === 0) return { message: "", questions: [] };
  const turned = activities.filter(({ stability }) => stability.flips.some(({ by }) => by === "answer"));
  const most = Math.max(...asked.map(({ verdicts }) => verdicts));
  const verdicts = Math.max(turned.length, most);
  const answers = asked.length === 1 ? "One answer" : `${figure(asked.length)} answers`;
  return {
    message: `${answers} could turn ${plural(verdicts, "verdict")}: ktlo ask`,
    questions: asked.map(({ message }) => message),
  };
}
