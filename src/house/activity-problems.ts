import { activities as catalogue } from "../activities/index.ts";
import { faultyTexts } from "./condition-problems.ts";
import { activitySchema, type ConfigActivity } from "./config.ts";
import type { Located, Path } from "./located.ts";
import { faultOfPhrase } from "./phrases.ts";
import type { Problem } from "./problem.ts";

/** Activities whose id is taken, and phrases that could never be found; of those whose shape is right. */
export function activityProblems(activities: readonly unknown[], json: Located): readonly Problem[] {
  const taken = new Set(["unclassified", ...catalogue.map(({ id }) => id)]);
  return activities.flatMap((each, at) => {
    const path = ["activities", at];
    const { data: activity } = activitySchema.safeParse(each);
    if (activity === undefined) return [];
    const isTaken = taken.has(activity.id);
    taken.add(activity.id);
    const message = `the id ${activity.id} is taken: expected one of its own; titles renames activities`;
    return [
      ...(isTaken ? [{ offset: json.at([...path, "id"]), message }] : []),
      ...phraseProblems(activity.phrases, [...path, "phrases"], json),
    ];
  });
}

function phraseProblems(said: ConfigActivity["phrases"], path: Path, json: Located): readonly Problem[] {
  if (Array.isArray(said)) return faultyTexts("phrase", faultOfPhrase, said, path, json);
  const lists = Object.entries(said);
  return lists.length === 0
    ? [{ offset: json.at(path), message: '"phrases" holds no phrase: expected at least one' }]
    : lists.flatMap(([strength, phrases]) =>
        faultyTexts("phrase", faultOfPhrase, phrases, [...path, strength], json),
      );
}
