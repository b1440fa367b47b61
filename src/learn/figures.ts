import { activities } from "../activities/index.ts";
import { notice } from "../classify/features.ts";
import { reader } from "../classify/findings.ts";
import { signals } from "../signals/index.ts";
import type { Example } from "./examples.ts";
import { learn, type Learned } from "./learn.ts";

export interface Figures {
  readonly examples: number;
  readonly features: number;
  /** Of examples that were held back: every tenth. Scenarios recur in several languages, so they flatter. */
  readonly heldBack: {
    readonly examples: number;
    readonly classRight: number;
    readonly activityRight: number;
  };
}

/** How well the weights do on examples they have not seen. */
export function figures(examples: readonly Example[], learned: Learned): Figures {
  const clear = examples.filter(({ class: name }) => name !== "unclear");
  const seen = learn(clear.filter((_, at) => at % 10 !== 0));
  const unseen = clear.filter((_, at) => at % 10 === 0);
  const said = unseen.map(likeliest(seen));
  const right = (is: (at: number) => boolean): number =>
    unseen.filter((_, at) => is(at)).length / unseen.length;
  return {
    examples: examples.length,
    features: learned.keys.length,
    heldBack: {
      examples: unseen.length,
      classRight: right((at) => said[at]?.class === unseen[at]?.class),
      activityRight: right((at) => said[at]?.activity === unseen[at]?.activity),
    },
  };
}

function likeliest({ keys, outcomes, weights }: Learned) {
  const read = reader(activities, signals, []);
  const rowOf = new Map([...keys].map((key, row) => [key, row]));
  return ({ ticket }: Example) => {
    const sums = new Float64Array(outcomes.length);
    notice(read(ticket), (key, value) => {
      const row = rowOf.get(key);
      if (row === undefined) return;
      const own = weights.values.subarray(row * outcomes.length, (row + 1) * outcomes.length);
      for (const [at, weight] of own.entries()) sums[at] = (sums[at] ?? 0) + value * weight;
    });
    return outcomes[sums.indexOf(Math.max(...sums))];
  };
}
