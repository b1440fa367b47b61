import type { Doubt } from "../classify/conclude.ts";
import type { RecordType } from "../classify/record-type.ts";
import type { DefinitionFacts } from "../model/definition-facts.ts";
import type { Explanation } from "../model/explanation.ts";
import type { WorkClass } from "../model/work.ts";
import { answerDecides, guide, houseDecides, testOfAll } from "./guide.ts";

/** A rule that words of the ticket name: how clearly they name it, and how much they say for its class in log odds. */
export interface NamedRule {
  readonly rule: number;
  readonly loudness: number;
  readonly weight: number;
}

interface Decided {
  readonly said: WorkClass;
  /** Who says the class where the ticket itself does not. */
  readonly by: "rule" | "answer" | "definition" | undefined;
  /** What counts as run and as transform where a definition says it. */
  readonly definition: DefinitionFacts | undefined;
  readonly doubt: Doubt | undefined;
  readonly named: readonly NamedRule[];
  readonly recordType: RecordType | undefined;
}

/**
 * The rule that its words name; where they hardly do, the one that its record type stands for; else the test from
 * which all rules come.
 */
export function ruleOf({ said, by, definition, doubt, named, recordType }: Decided): Explanation["rule"] {
  if (by === "rule") return { says: houseDecides, by };
  if (by === "answer") return { says: answerDecides, by };
  if (by === "definition") return { says: definitionDecides(said, definition), by };
  if (doubt !== undefined) return numbered(ruleOfDoubt[doubt], "words");
  const loudest = loudestOf(named.filter(({ weight }) => weight >= telling));
  if (loudest !== undefined) return numbered(loudest, "words");
  const ofType = said === "unclear" ? undefined : ruleOfType(recordType, said);
  if (ofType !== undefined) return numbered(ofType, "type");
  const hinted = loudestOf(named);
  return hinted === undefined ? theTest : numbered(hinted, "words");
}

/** Where two are equally loud the first one wins. */
function loudestOf(named: readonly NamedRule[]): number | undefined {
  return named.toSorted((a, b) => b.loudness - a.loudness || a.rule - b.rule)[0]?.rule;
}

function definitionDecides(said: WorkClass, definition: DefinitionFacts | undefined): string {
  const asked = "The definition that was asked for departs from the rules of the guide";
  if (said === "unclear" || definition === undefined) return `${asked}.`;
  return `${asked}: by ${definition.id}, ${said} work ${definition[said]}.`;
}

function numbered(number: number, by: "words" | "type"): Explanation["rule"] {
  const says = guide[number - 1];
  return says === undefined ? theTest : { number, says, by };
}

const theTest: Explanation["rule"] = { says: testOfAll, by: "test" };

const ruleOfDoubt: Readonly<Record<Doubt, number>> = { "no-work": 1, silent: 1, balanced: 15 };

/** Words that make the class twice as likely: log 2. */
const telling = 0.7;

/** A record type names a rule only where it speaks for the class that is said. */
function ruleOfType(
  recordType: RecordType | undefined,
  said: Exclude<WorkClass, "unclear">,
): number | undefined {
  if (recordType === undefined) return undefined;
  const { id, transform } = recordType.kind;
  return transform > 0 === (said === "transform") ? ruleOfKind[id] : undefined;
}

const ruleOfKind: Readonly<Record<string, number>> = {
  bug: 3,
  incident: 3,
  problem: 4,
  alert: 5,
  request: 6,
  question: 7,
  upkeep: 8,
  debt: 9,
  feature: 12,
  improvement: 12,
  story: 12,
  spike: 13,
  overhead: 14,
};
