import { percent } from "../text/numbers.ts";
import { listed } from "../text/sentence.ts";
import { messIn } from "../model/unstable-process.ts";
import type { ActivityLoad } from "../model/workload.ts";
import type { Gate } from "./gate.ts";

export const unstableProcess: Gate = {
  id: "unstable-process",
  title: "Mend the process first",
  formula: "of 30 tickets and more, over 10% opened again or over 40% handed on twice",
  source: "domain judgement: a mess that is handed out or automated is still a mess",
  check(load) {
    const faults = faultsOf(load);
    if (faults.length === 0) return undefined;
    return {
      effect: "first",
      verdicts: ["outsource", "automate"],
      because: `mend the process, as ${listed(faults)}`,
    };
  },
};

function faultsOf(load: ActivityLoad): string[] {
  const { reopened, handedOnTwice } = messIn(load);
  return [
    ...(reopened === undefined ? [] : [`${percent(reopened)} of tickets are opened again`]),
    ...(handedOnTwice === undefined
      ? []
      : [`${percent(handedOnTwice)} of tickets are handed on twice or more`]),
  ];
}
