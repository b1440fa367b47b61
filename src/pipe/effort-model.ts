import type { Activity } from "../activities/activity.ts";
import { usualMinutes } from "../house/usual-minutes.ts";
import type { Answers } from "../model/answers.ts";
import type { EffortModel } from "../workload/effort.ts";

/** How hours are told: by what is logged, by what was answered, else by the minutes of each activity. */
export function effortModelOf(activities: readonly Activity[], answers: Answers = {}): EffortModel {
  const { "hands-on-share": share, "uptime-promise": promise } = answers;
  const cover = promise?.cover ?? "none";
  return {
    minutesOf: minutesIn(activities),
    handsOnShare: typeof share === "number" ? share : undefined,
    cover: cover === "none" ? "8x5" : cover,
  };
}

/** Minutes of hands-on work assumed where nothing is logged; unrecognised tickets get the median of run work. */
function minutesIn(activities: readonly Activity[]): (activity: string) => number {
  const known = new Map(activities.map(({ id, defaultMinutes }) => [id, defaultMinutes]));
  const median = usualMinutes("run");
  return (activity) => known.get(activity) ?? median;
}
