import { conditionProblems } from "./condition-problems.ts";
import { listOf, ruleSchema, whenSchema, type ConfigRule } from "./config.ts";
import type { Located, Path } from "./located.ts";
import type { Compile } from "./pattern.ts";
import { placed } from "./placed.ts";
import type { Problem } from "./problem.ts";
import { unknownActivity } from "./unknown-activity.ts";

/** Rules that contradict themselves or could never have an effect; of those whose shape is right. */
export function ruleProblems(
  rules: readonly unknown[],
  json: Located,
  ids: readonly string[],
  patternOf: Compile,
): readonly Problem[] {
  const names = new Set<string>();
  return rules.flatMap((each, at) => {
    const path = ["rules", at];
    const { data: rule } = ruleSchema.safeParse(each);
    if (rule === undefined) return [];
    const isTwice = names.has(rule.name);
    names.add(rule.name);
    const message = `another rule is called "${rule.name}" too: expected a name of its own`;
    return [
      ...(isTwice ? [{ offset: json.at([...path, "name"]), message }] : []),
      ...withoutEffect(rule, path, json),
      ...contradictions(rule, path, json),
      ...unknownActivities(rule, path, json, ids),
      ...conditionProblems(rule.when, [...path, "when"], json, patternOf),
    ];
  });
}

function withoutEffect(rule: ConfigRule, path: Path, json: Located): readonly Problem[] {
  const { matches, ...others } = rule.when;
  const conditions = Object.keys({ ...others, ...matches });
  const effects = [rule.class, rule.activity, rule.notClass, rule.notActivity];
  const lacks = (what: string, expected: string, at: Path): Problem => ({
    offset: json.at(at),
    message: `the rule "${rule.name}" has no ${what}: expected ${expected}`,
  });
  return [
    ...(conditions.length > 0 ? [] : [lacks("condition", anyCondition, [...path, "when"])]),
    ...(effects.some((effect) => effect !== undefined) ? [] : [lacks("effect", anyEffect, path)]),
  ];
}

const anyCondition = `at least one of ${Object.keys(whenSchema.shape).join(", ")}`;
const anyEffect = "class, activity, notClass or notActivity";

function contradictions(rule: ConfigRule, path: Path, json: Located): readonly Problem[] {
  const notClass = listOf(rule.notClass);
  const leavesNone = new Set(notClass).size === 3;
  const message = `"notClass" leaves no class: expected at most two of run, transform and unclear`;
  return [
    ...forcedAndForbidden("class", rule.class, "notClass", notClass, path, json),
    ...forcedAndForbidden("activity", rule.activity, "notActivity", listOf(rule.notActivity), path, json),
    ...(leavesNone ? [{ offset: json.at([...path, "notClass"]), message }] : []),
  ];
}

function forcedAndForbidden(
  forces: string,
  forced: string | undefined,
  forbids: string,
  forbidden: readonly string[],
  path: Path,
  json: Located,
): readonly Problem[] {
  if (forced === undefined || forbidden.length === 0) return [];
  const offset = json.nameAt([...path, forbids]);
  const message = forbidden.includes(forced)
    ? `"${forbids}" forbids ${forced}, which "${forces}" says: expected one of them`
    : `"${forbids}" has no effect beside "${forces}": expected one of them`;
  return [{ offset, message }];
}

function unknownActivities(
  { activity, notActivity }: ConfigRule,
  path: Path,
  json: Located,
  ids: readonly string[],
): readonly Problem[] {
  return [
    ...placed(activity, [...path, "activity"]),
    ...placed(notActivity, [...path, "notActivity"]),
  ].flatMap(({ text, at }) => unknownActivity(text, ids, json.at(at)));
}
