import type { Activity } from "../activities/activity.ts";
import type { Findings } from "./findings.ts";
import type { Opinion } from "./opinion.ts";

/**
 * The opinion with activities of the house in it. Nothing was learned about them: a strong phrase in the title makes
 * one nine times as likely as all others together, a medium one as likely as not. Where nothing speaks for them they
 * change nothing.
 */
export const withOwn = (
  opinion: Opinion,
  { title, story, filing }: Findings,
  own: readonly Activity[],
  asked: readonly string[],
): Opinion => {
  const added = own.flatMap(({ id, usually }) => {
    const score =
      (title.activities.get(id)?.score ?? 0) +
      toldCounts * ((story.activities.get(id)?.score ?? 0) + (filing.activities.get(id)?.score ?? 0));
    if (score === 0 && !asked.includes(id)) return [];
    const likely = Math.exp(2 * (score - asLikelyAsNot));
    return (["run", "transform"] as const).map((name) => ({
      outcome: { activity: id, class: name },
      likely: name === usually ? likely : unusual * likely,
    }));
  });
  if (added.length === 0) return opinion;
  const all = 1 + added.reduce((sum, { likely }) => sum + likely, 0);
  const transforms = added.reduce(
    (sum, { outcome, likely }) => sum + (outcome.class === "run" ? 0 : likely),
    0,
  );
  return {
    transform: (opinion.transform + transforms) / all,
    outcomes: [...opinion.outcomes, ...added.map(({ outcome }) => outcome)],
    probabilities: Float64Array.from(
      [...opinion.probabilities, ...added.map(({ likely }) => likely)],
      (likely) => likely / all,
    ),
  };
};

const toldCounts = 0.3;
const asLikelyAsNot = 1.1;
const unusual = 0.2;
