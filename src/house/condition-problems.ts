import type { ConfigRule } from "./config.ts";
import type { Located, Path } from "./located.ts";
import type { Compile } from "./pattern.ts";
import { faultOfPhrase } from "./phrases.ts";
import { placed } from "./placed.ts";
import type { Problem } from "./problem.ts";
import { faultOfValue } from "./whole-value.ts";

/** Conditions that could never hold. */
export function conditionProblems(
  { text: phrases, matches, ...values }: ConfigRule["when"],
  path: Path,
  json: Located,
  patternOf: Compile,
): readonly Problem[] {
  const faultOfExpression = (source: string) => patternOf(source).fault;
  return [
    ...faultyTexts("phrase", faultOfPhrase, phrases, [...path, "text"], json),
    ...Object.entries(values).flatMap(([name, said]) =>
      faultyTexts("value", faultOfValue, said, [...path, name], json),
    ),
    ...Object.entries(matches ?? {}).flatMap(([name, said]) =>
      faultyTexts("regular expression", faultOfExpression, said, [...path, "matches", name], json),
    ),
  ];
}

/** The texts that have a fault, which is said as it completes "the phrase …". */
export function faultyTexts(
  noun: string,
  faultOf: (text: string) => string | undefined,
  said: string | readonly string[] | undefined,
  path: Path,
  json: Located,
): readonly Problem[] {
  return placed(said, path).flatMap(({ text, at }): Problem[] => {
    const fault = faultOf(text);
    return fault === undefined
      ? []
      : [{ offset: json.at(at), message: `the ${noun} ${JSON.stringify(text)} ${fault}` }];
  });
}
