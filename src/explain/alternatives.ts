import type { Outcome } from "../classify/learned.ts";
import type { Opinion } from "../classify/opinion.ts";

interface Alternatives {
  /** Share of the class that is this activity; absent where no activity was recognised. */
  readonly own: number | undefined;
  /** The likeliest other activity of the class. */
  readonly other: { readonly activity: string; readonly share: number } | undefined;
}

/** How the probability of one class is shared out among its activities: there the activity is chosen. */
export function activitiesWithin(
  side: Outcome["class"],
  activity: string,
  { outcomes, probabilities }: Opinion,
): Alternatives {
  const within = outcomes.flatMap((outcome, at) =>
    outcome.class === side ? [{ activity: outcome.activity, probability: probabilities[at] ?? 0 }] : [],
  );
  const all = within.reduce((sum, { probability }) => sum + probability, 0);
  if (!(all > 0)) return { own: undefined, other: undefined };
  const shares = within
    .map(({ activity: id, probability }) => ({ activity: id, share: Math.min(1, probability / all) }))
    .toSorted((a, b) => b.share - a.share);
  return {
    own: shares.find((each) => each.activity === activity)?.share,
    other: shares.find((each) => each.activity !== activity),
  };
}
