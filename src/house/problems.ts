import { z } from "zod";
import { activities as catalogue } from "../activities/index.ts";
import { activityProblems } from "./activity-problems.ts";
import type { Located } from "./located.ts";
import { partsOf } from "./parts.ts";
import type { Compile } from "./pattern.ts";
import type { Problem } from "./problem.ts";
import { ruleProblems } from "./rule-problems.ts";
import { shapeProblems } from "./shape-problems.ts";
import { unknownActivity } from "./unknown-activity.ts";

/** Everything that is wrong with a config that is JSON: its shape, and what contradicts itself or has no effect. */
export function problemsOf(json: Located, patternOf: Compile): readonly Problem[] {
  const { rules, activities, titles } = partsOf(json.value);
  const own = activities.flatMap((activity) => named.safeParse(activity).data?.id ?? []);
  const ids = [...catalogue.map(({ id }) => id), ...own];
  return [
    ...json.twice,
    ...shapeProblems(json),
    ...ruleProblems(rules, json, ids, patternOf),
    ...activityProblems(activities, json),
    ...Object.keys(titles).flatMap((id) => unknownActivity(id, ids, json.nameAt(["titles", id]))),
  ];
}

const named = z.object({ id: z.string() });
