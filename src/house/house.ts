import type { Activity } from "../activities/activity.ts";
import type { HouseRule } from "../model/house-rule.ts";
import type { Ticket } from "../model/ticket.ts";
import { configSchema } from "./config.ts";
import { located, type Located } from "./located.ts";
import { ownActivity } from "./own-activities.ts";
import { partsOf } from "./parts.ts";
import { noPatterns, patternEngine, type Compile } from "./pattern.ts";
import { configError, lineAt } from "./problem.ts";
import { problemsOf } from "./problems.ts";
import { rulesOf } from "./rules.ts";

/** What an organisation states in its config. */
export interface House {
  /** Beside those of the catalogue. */
  readonly activities: readonly Activity[];
  /** The rules that match a ticket, in the order of their file. */
  readonly rulesFor: (ticket: Ticket) => readonly HouseRule[];
  readonly file: string;
  /** In the order of the file. */
  readonly rules: readonly { readonly name: string; readonly line: number }[];
  /** Names of activities, by their id. */
  readonly titles: ReadonlyMap<string, string>;
}

/** Reads a config. All that is wrong with it is said at once. */
export async function readHouse(text: string, file: string): Promise<House> {
  const json = located(text);
  if (json.broken.length > 0) throw configError(text, file, json.broken);
  const patternOf = await patternsOf(json);
  const problems = problemsOf(json, patternOf);
  if (problems.length > 0) throw configError(text, file, problems);
  const { rules = [], activities = [], titles = {} } = configSchema.parse(json.value);
  return {
    file,
    rules: rules.map(({ name }, at) => ({ name, line: lineAt(text, json.at(["rules", at])) })),
    activities: activities.map(ownActivity),
    titles: new Map(Object.entries(titles)),
    rulesFor: rulesOf(rules, patternOf),
  };
}

/** The engine is loaded only where a rule uses it. */
async function patternsOf(json: Located): Promise<Compile> {
  const { rules } = partsOf(json.value);
  return rules.some((_, at) => json.has(["rules", at, "when", "matches"])) ? patternEngine() : noPatterns;
}
