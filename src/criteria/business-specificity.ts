import type { Answers } from "../model/answers.ts";
import { total } from "../model/workload.ts";
import { figure, percent } from "../text/numbers.ts";
import { cannotTell, scored, type Criterion } from "./criterion.ts";

const leastWords = 200;

export const businessSpecificity: Criterion = {
  id: "business-specificity",
  title: "Business specificity",
  weight: 10,
  source:
    "Williamson's asset specificity; Aubert, Rivard & Patry 2004 found its effect inconsistent, so the weight is low",
  formula:
    "share of the words of titles that are not known from IT work elsewhere: 15% and less is 100, 50% and more is 0; 0 where you named the activity as one that sets you apart",
  needs: `titles with ${leastWords} words`,
  inFavour: { tickets: "are worded as elsewhere" },
  against: { tickets: "speak a language of the house" },
  judge(load, { activity, answers }) {
    if (isNamed(answers, activity.id))
      return { score: 0, because: "you named it as work that sets you apart", coverage: 1 };
    const { words, unknown, tickets } = load.vocabulary;
    if (words === 0) return cannotTell("no ticket has a title with words");
    if (words < leastWords)
      return cannotTell(`only ${figure(words)} words in titles, ${figure(leastWords)} are needed`);
    return {
      score: scored(unknown / words, { worst: 0.5, best: 0.15 }),
      because: `${percent(unknown / words)} of the words in titles are not known from IT work elsewhere`,
      coverage: tickets / total(load.tickets),
    };
  },
};

function isNamed({ differentiators }: Answers, activity: string): boolean {
  return differentiators?.activities.includes(activity) ?? false;
}
