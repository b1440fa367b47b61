import { answerValues, isUnknown, maySay, questionIds, reasonIn, type QuestionId } from "../model/answers.ts";
import { questions } from "../questions/index.ts";
import { nearest } from "../text/nearest.ts";
import { cut } from "../text/width.ts";
import { expected } from "./expected.ts";
import { itemsOf, namedValues } from "./fits.ts";

/**
 * All that is wrong with what a file of answers holds, one sentence each: the question, what was expected, what was
 * received. `activities` are the ids that may be named.
 */
export function problemsOf(file: unknown, activities: readonly string[]): readonly string[] {
  if (!isByNames(file)) return [`expected {"schemaVersion": 1, "answers": {…}}; received ${shown(file)}`];
  const named = namedValues(file);
  const answers = named.get("answers");
  const version = named.get("schemaVersion");
  // What else is strange in it is right to the one who wrote it.
  if (typeof version === "number" && version > 1)
    return [
      `"schemaVersion": expected 1; received ${shown(version)}, so a newer ktlo wrote it: use that one`,
    ];
  return [
    ...[...named.keys()].filter((name) => !parts.includes(name)).map((name) => unknownPart(name)),
    ...(version === 1 ? [] : [`"schemaVersion": expected 1; received ${shown(version)}`]),
    ...(isByNames(answers)
      ? [...namedValues(answers)].flatMap(([id, said]) => problemsWith(id, said, activities))
      : [`"answers": expected questions and their answers, {"role": "cio"}; received ${shown(answers)}`]),
  ];
}

const parts = ["schemaVersion", "answers"];

function isByNames(value: unknown): boolean {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}

function unknownPart(name: string): string {
  const inside = questionIds.some((id) => id === name) ? '; answers stand within "answers"' : "";
  return `"${name}": expected ${parts.join(" and ")} only${inside}`;
}

function problemsWith(name: string, said: unknown, activities: readonly string[]): readonly string[] {
  const question = questions.find(({ id }) => id === name);
  if (question === undefined) {
    const near = nearest(name, questionIds);
    return [
      `there is no question ${name}: ${near === undefined ? "expected an id of ktlo list questions" : `did you mean ${near}?`}`,
    ];
  }
  if (isUnknown(said) || reasonIn(said) !== undefined) return [];
  if (maySay(question.id, said)) return strangers(question.id, said, activities);
  const meant = namedValues(said);
  const wanted = meant.has("unknown")
    ? '{"unknown": true}'
    : meant.has("notApplicable")
      ? '{"notApplicable": "the reason"}'
      : expected(question.options);
  return [`${question.id}: expected ${wanted}; received ${shown(said)}`];
}

/** Activities that nobody knows, or that are named twice. */
function strangers(id: QuestionId, said: unknown, activities: readonly string[]): readonly string[] {
  const named = namedIn(id, said);
  const unknown = named
    .filter((activity) => !activities.includes(activity))
    .map((activity) => {
      const near = nearest(activity, activities);
      return `${id}: there is no activity ${activity}: ${near === undefined ? "expected an id of ktlo list activities" : `did you mean ${near}?`}`;
    });
  const twice = named.filter((activity, at) => named.indexOf(activity) !== at);
  return [...unknown, ...[...new Set(twice)].map((one) => `${id}: expected ${one} once; received it twice`)];
}

function namedIn(id: QuestionId, said: unknown): readonly string[] {
  if (id === "differentiators") {
    return answerValues[id].parse(said).activities;
  }
  return id === "outsourced" ? itemsOf(said).map((one) => String(namedValues(one).get("activity"))) : [];
}

const longestShown = 60;

function shown(value: unknown): string {
  return value === undefined ? "nothing" : cut(JSON.stringify(value), longestShown);
}
