import type { Activity } from "../activities/activity.ts";
import { activities } from "../activities/index.ts";

interface Adds {
  readonly activities: readonly Activity[];
  readonly titles: ReadonlyMap<string, string>;
}

/** The catalogue of IT work as this house has it: its own activities behind the others, all with the names used here. */
export function catalogueOf(house: Adds | undefined): readonly Activity[] {
  if (house === undefined) return activities;
  return [...activities, ...house.activities].map((activity) => ({
    ...activity,
    title: house.titles.get(activity.id) ?? activity.title,
  }));
}
