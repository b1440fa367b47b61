import type { Audit } from "../model/audit.ts";
import { traitIn, type Workload } from "../model/workload.ts";
import { isCounted } from "../model/counted.ts";
import type { Findings } from "./findings.ts";
import { promiseOf } from "./uptime-promise.ts";

/** Fewer tickets do not tell a share: domain judgement. */
const leastKnown = 30;

/** What was promised of uptime, and what the tickets show of it. */
export function uptimeOf({ workload, answers }: Pick<Findings, "workload" | "answers">): Audit["uptime"] {
  const promise = answers?.known["uptime-promise"];
  const sla = slaOf(workload);
  return {
    cover: workload.cover,
    coverSaid: promise !== undefined && promise.cover !== "none",
    slaMet: sla.met ?? null,
    slaKnown: sla.known,
    restoreTimes: restoreTimesOf(workload),
    promise: promiseOf(promise, workload, sla),
  };
}

function slaOf({ traits }: Workload) {
  const { known, holds } = traitIn({ traits }, "sla-breached");
  const counted = isCounted("sla-breached", traits);
  return { known, counted, met: known < leastKnown || !counted ? undefined : 1 - holds / known };
}

/** Fewer interruptions do not tell how long such ones take: domain judgement. */
const leastRestored = 5;

/** Of interruptions, the most urgent first. */
function restoreTimesOf({ mttr }: Workload): Audit["uptime"]["restoreTimes"] {
  return mttr.byPriority.flatMap(({ priority, urgency, n, meanHours, medianHours, p90Hours }) =>
    n < leastRestored || meanHours === undefined || medianHours === undefined || p90Hours === undefined
      ? []
      : [
          {
            priority: priority ?? null,
            urgency: urgency ?? null,
            tickets: n,
            meanHours,
            medianHours,
            p90Hours,
          },
        ],
  );
}
