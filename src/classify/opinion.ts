import type { Activity } from "../activities/activity.ts";
import type { Signal } from "../signals/signal.ts";
import type { Findings } from "./findings.ts";
import { activityReasons, classReasons } from "./reasons.ts";

/** How probable each reading of the ticket is: every activity in both classes, adding up to 1. */
export interface Opinion {
  readonly transform: number;
  readonly pairs: readonly Pair[];
}

interface Pair {
  readonly id: string;
  readonly run: number;
  readonly transform: number;
}

/**
 * Two opinions, reconciled: what the work is about and which class it has are weighed separately, and a pair that
 * is unusual ("printing" that transforms) pays for it. So the activity moves the class without ever deciding it.
 */
export const opinion = (
  findings: Findings,
  activities: readonly Activity[],
  signals: readonly Signal[],
): Opinion => {
  const towardsTransform = baseRate + total(classReasons(findings, signals));
  const pairs = activities.map(({ id, usually }) => {
    const about = total(activityReasons(findings, id));
    return {
      id,
      run: about - (usually === "run" ? 0 : unusual.run),
      transform: about + towardsTransform - (usually === "transform" ? 0 : unusual.transform),
    };
  });
  let highest = -Infinity;
  for (const { run, transform } of pairs) highest = Math.max(highest, run, transform);
  let [sum, transforms] = [0, 0];
  for (const pair of pairs) {
    pair.run = Math.exp(pair.run - highest);
    pair.transform = Math.exp(pair.transform - highest);
    sum += pair.run + pair.transform;
    transforms += pair.transform;
  }
  for (const pair of pairs) {
    pair.run /= sum;
    pair.transform /= sum;
  }
  return { transform: transforms / sum, pairs };
};

const total = (reasons: readonly { readonly weight: number }[]): number =>
  reasons.reduce((sum, { weight }) => sum + weight, 0);

/** Before anything is read run is likelier, but most run work also says so; hence less than the share of run. */
const baseRate = -0.5;

/** Run work on a transform activity is rarer than the reverse: "integration" seldom means keeping it alive. */
const unusual = { run: 1.5, transform: 1 };
