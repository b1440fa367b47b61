import { outsourcingLimit } from "../model/outsourcing-limit.ts";
import { percent } from "../text/numbers.ts";
import type { Gate } from "./gate.ts";

export const concentration: Gate = {
  id: "concentration",
  title: "Too much at once",
  source: "EU DORA, article 29 (concentration); the usual limit of 50% is a domain judgement",
  formula:
    "all verdicts to outsource together are more of the effort of run than you want to hand out (50% unless said), or you want to hand out nothing",
  check(_load, { outsourcedShare, answers }) {
    const limit = outsourcingLimit(answers);
    if (limit.share === 0)
      return {
        effect: "never",
        verdicts: ["outsource"],
        because: "you said that nothing is to be handed out",
      };
    if (outsourcedShare === undefined || outsourcedShare <= limit.share) return undefined;
    return {
      effect: "first",
      verdicts: ["outsource"],
      because: `choose what comes first, as all that could be handed out is ${percent(outsourcedShare)} of the effort of run and ${percent(limit.share)} is the most ${limit.isSaid ? "you want" : "that is usual"}`,
    };
  },
};
