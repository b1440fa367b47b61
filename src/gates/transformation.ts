import { percent } from "../text/numbers.ts";
import { transformShare } from "../model/transform-share.ts";
import type { Gate } from "./gate.ts";

const leastShare = 0.6;

export const transformation: Gate = {
  id: "transformation",
  title: "Transformation",
  formula: "60% of the hours and more are transformation",
  source: "domain judgement: what changes the business is built up, not handed out",
  check(load) {
    const share = transformShare(load);
    if (share < leastShare) return undefined;
    return {
      effect: "only",
      verdicts: ["grow", "keep"],
      because: `${percent(share)} of its hours leave something behind that was not there before`,
    };
  },
};
