import type { Gate } from "./gate.ts";

const content = 3;

export const outsourcedAlready: Gate = {
  id: "outsourced-already",
  title: "Outsourced already",
  source: "your answer",
  formula: "you said that a supplier does it already",
  check(_load, { activity, answers: { outsourced = [] } }) {
    const found = outsourced.find((each) => each.activity === activity.id);
    if (found === undefined) return undefined;
    const { satisfaction } = found;
    return {
      effect: "only",
      verdicts: ["review"],
      because:
        satisfaction >= content
          ? `a supplier does it already, and you are content with it (${satisfaction} of 5): leave it there`
          : `a supplier does it already, and you are not content with it (${satisfaction} of 5): renegotiate, or take it back`,
    };
  },
};
