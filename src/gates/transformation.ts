import { percent } from "../text/numbers.ts";
import { total } from "../model/workload.ts";
import type { Gate } from "./gate.ts";

const leastShare = 0.6;

export const transformation: Gate = {
  id: "transformation",
  title: "Transformation",
  formula: "60% of the hours and more are transformation",
  source: "domain judgement: what changes the business is built up, not handed out",
  check({ effortHours }) {
    const all = total(effortHours);
    const share = all > 0 ? effortHours.transform / all : 0;
    if (share < leastShare) return undefined;
    return {
      effect: "only",
      verdicts: ["grow", "keep"],
      because: `${percent(share)} of its hours leave something behind that was not there before`,
    };
  },
};
