import type { ActivityFacts } from "../model/activity-facts.ts";
import type { AnswerTo } from "../model/answers.ts";

type Given = AnswerTo<"hourly-cost">;

/** From the one who takes the call to the one who builds. */
const levels = ["level1", "level2", "level3", "development"] as const;
export type Level = (typeof levels)[number];

export const levelTitles: Record<Level, string> = {
  level1: "first level",
  level2: "second level",
  level3: "third level",
  development: "development",
};

/** Up to half an hour a ticket is first level, up to an hour and a half second, longer third: domain judgement. */
const mostMinutes = { level1: 30, level2: 90 };

/** Who usually does such work: what changes the business is development, else the default minutes tell. */
export function levelOf({
  usually,
  defaultMinutes,
}: Pick<ActivityFacts, "usually" | "defaultMinutes">): Level {
  if (usually === "transform") return "development";
  if (defaultMinutes <= mostMinutes.level1) return "level1";
  return defaultMinutes <= mostMinutes.level2 ? "level2" : "level3";
}

/** What an hour costs, and of which level that is said: the nearest where the level itself is not, the lower of two. */
export function rateFor(
  level: Level,
  given: Given,
): { readonly rate: number; readonly of: Level } | undefined {
  const at = levels.indexOf(level);
  const [nearest] = levels
    .flatMap((of, other) => {
      const rate = given[of];
      return rate === undefined ? [] : [{ rate, of, apart: Math.abs(other - at), other }];
    })
    .toSorted((a, b) => a.apart - b.apart || a.other - b.other);
  return nearest === undefined ? undefined : { rate: nearest.rate, of: nearest.of };
}
