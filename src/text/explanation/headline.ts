import type { Explanation } from "../../model/explanation.ts";
import { percent } from "../numbers.ts";

/** The label in one sentence. */
export function headline(explanation: Explanation): string {
  const { class: said, activity, probability } = explanation;
  const name = nameOf(explanation);
  if (said === "unclear") return `${name} is unclear, ${doubt(explanation)}.`;
  const what =
    activity.id === "unclassified"
      ? "of an activity that was not recognised"
      : `${activity.id} (${activity.title})`;
  return `${name} is ${said} work, ${what}: ${percent(probability)} sure.`;
}

export function nameOf({ id, records }: Explanation): string {
  return id ?? `Record ${records[0] ?? 0}`;
}

function doubt({ doubt: why, classes, probability, rule }: Explanation): string {
  switch (why) {
    case "no-work":
      return `because it says that it is a test, spam, a duplicate or no IT work at all: ${percent(probability)} sure`;
    case "silent":
      return `because it says too little: hardly a word, no record type, and nothing that was recognised`;
    case "balanced":
      return `because run and transform are as good as equal: ${percent(classes.run)} to ${percent(classes.transform)}`;
    case undefined:
      return rule.by === "answer" ? "because somebody answered so" : "because a rule of the house says so";
    default:
      return why satisfies never;
  }
}
