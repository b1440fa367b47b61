import { percent } from "../text/numbers.ts";
import { listed } from "../text/sentence.ts";
import { traitIn, type ActivityLoad } from "../model/workload.ts";
import type { Gate } from "./gate.ts";

const leastTickets = 30;
const mostReopened = 0.1;
const mostHandedOn = 0.4;

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
  const [again, around] = [sharedBy(load, "reopened"), sharedBy(load, "handed-on-twice")];
  return [
    ...(again > mostReopened ? [`${percent(again)} of tickets are opened again`] : []),
    ...(around > mostHandedOn ? [`${percent(around)} of tickets are handed on twice or more`] : []),
  ];
}

function sharedBy(load: ActivityLoad, trait: string): number {
  const { known, holds } = traitIn(load, trait);
  return known >= leastTickets ? holds / known : 0;
}
