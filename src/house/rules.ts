import type { HouseRule } from "../model/house-rule.ts";
import type { Ticket } from "../model/ticket.ts";
import { conditionsOf, viewOf } from "./conditions.ts";
import { listOf, type ConfigRule } from "./config.ts";
import type { Compile } from "./pattern.ts";
import { phraseFinder } from "./phrases.ts";

/** The rules that match a ticket, in the order of the file. */
export function rulesOf(
  rules: readonly ConfigRule[],
  patternOf: Compile,
): (ticket: Ticket) => readonly HouseRule[] {
  const finder = phraseFinder(rules.map(({ when }) => listOf(when.text)));
  const known = rules.map((rule, at) => ({
    says: {
      name: rule.name,
      class: rule.class,
      activity: rule.activity,
      notClass: listOf(rule.notClass),
      notActivity: listOf(rule.notActivity),
    },
    conditions: conditionsOf(rule.when, at, patternOf),
  }));
  return (ticket) => {
    const view = viewOf(ticket, finder);
    return known.flatMap(({ says, conditions }) => (conditions.every((holds) => holds(view)) ? [says] : []));
  };
}
