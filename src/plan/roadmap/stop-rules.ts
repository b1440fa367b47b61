import { figure, percent } from "../../text/numbers.ts";
import { isCounted } from "../../model/counted.ts";
import { traitIn } from "../../model/workload.ts";
import type { Situation } from "./situation.ts";

/** Fewer that tell are chance: domain judgement. */
const leastTickets = 30;
const more = 0.05;

/** When to pause, with what is so today where the export tells; none where nothing is changed. Domain judgement. */
export function stopRules({ chosen, findings: { workload } }: Situation): readonly string[] {
  if (chosen.eliminate.length + chosen.automate.length + chosen.outsource.length === 0) return [];
  const { known, holds } = traitIn(workload, "reopened");
  const today =
    known < leastTickets || !isCounted("reopened", workload.traits)
      ? "this export does not tell how many are today, so count them before anything is changed"
      : `today ${percent(holds / known)} of ${figure(known)} are, so pause from ${percent(Math.min(1, holds / known + more))} on`;
  return [
    `Pause when 5 more of 100 tickets than today are opened again; ${today}`,
    "Pause when users are 10% less content than before; tickets do not tell how content they are, so ask them before anything is changed",
    "Pause at once when security finds anything: access given without proof, a change that nobody approved, data seen by somebody who should not",
  ];
}
