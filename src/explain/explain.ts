import { conclude, doubtOf, leaning } from "../classify/conclude.ts";
import { languagesIn } from "../classify/language.ts";
import type { Weighed } from "../classify/weigh.ts";
import type { ActivityFacts } from "../model/activity-facts.ts";
import type { ClassifiedTicket } from "../model/classified-ticket.ts";
import type { DefinitionFacts } from "../model/definition-facts.ts";
import type { Explanation } from "../model/explanation.ts";
import type { Ticket } from "../model/ticket.ts";
import type { Evidence } from "../model/work.ts";
import type { Signal } from "../signals/signal.ts";
import { rounded } from "../text/numbers.ts";
import { activitiesWithin } from "./alternatives.ts";
import { changesOf } from "./changes.ts";
import { fieldsOf, hoursOf } from "./fields.ts";
import { flipsAmong } from "./flips.ts";
import { masked } from "./masked.ts";
import { reasonsOf } from "./reasons.ts";
import { ruleOf } from "./rule.ts";
import { textOf } from "./text-of.ts";

export interface Knowledge {
  /** Gives the label that every other command prints. */
  readonly classify: (ticket: Ticket) => ClassifiedTicket;
  readonly weigh: (ticket: Ticket) => Weighed;
  readonly activities: readonly ActivityFacts[];
  readonly signals: readonly Signal[];
  /** What counts as transformation, where it was asked for. */
  readonly definition?: DefinitionFacts | undefined;
  /** Whether the tracker calls records by types, so that another type can be tried. */
  readonly hasTypes: boolean;
  /** Whether title and description may be shown. */
  readonly withText: boolean;
}

/** Why a ticket has its label and what would have given it another one. Text of the ticket in it is masked. */
export function explain(ticket: Ticket, knowledge: Knowledge): Explanation {
  const { class: said, activity, probability, evidence } = knowledge.classify(ticket);
  const weighed = knowledge.weigh(ticket);
  const { findings, opinion } = weighed;
  const says = conclude(findings, opinion).class;
  const doubt = said === says ? doubtOf(findings, opinion) : undefined;
  const by = said === says ? undefined : decider(evidence);
  const side = said === "unclear" ? leaning(opinion) : said;
  const named = (id: string) => ({ id, title: titleOf(id, knowledge.activities) });
  const { reasons, against, rules } = reasonsOf(
    weighed,
    { said, doubt, side, activity, evidence, isTurned: by !== undefined },
    knowledge.signals,
  );
  const { own, other } = activitiesWithin(by === "definition" ? leaning(opinion) : side, activity, opinion);
  const tried = changesOf(ticket, reasons, knowledge.hasTypes);
  const explanation: Explanation = {
    file: ticket.origin.file,
    records: [...ticket.origin.records],
    line: ticket.origin.line,
    ...(ticket.id === undefined ? {} : { id: ticket.id }),
    ...(knowledge.withText ? textOf(ticket) : {}),
    class: said,
    activity: named(activity),
    probability: rounded(probability),
    ...(doubt === undefined ? {} : { doubt }),
    classes: classesOf(said, probability, opinion.transform),
    ...(own === undefined ? {} : { shareOfActivity: rounded(own) }),
    fields: fieldsOf(ticket),
    hours: hoursOf(ticket, activity, knowledge.activities),
    words: findings.words,
    languages: [...languagesIn(findings.languages)],
    reasons,
    ...(against === undefined ? {} : { against }),
    ...(other === undefined
      ? {}
      : { runnerUp: { ...named(other.activity), probability: rounded(other.share) } }),
    tried,
    flips: flipsAmong(tried, ticket, knowledge.classify).map(({ activity: id, ...flip }) => ({
      ...flip,
      activity: named(id),
    })),
    rule: ruleOf({
      said,
      by,
      definition: knowledge.definition,
      doubt,
      named: rules,
      recordType: findings.recordType,
    }),
  };
  return masked(explanation, ticket);
}

/** What gives a ticket a class that is not the one its words speak for. */
function decider(evidence: readonly Evidence[]): "rule" | "answer" | "definition" {
  const kinds = evidence.map(({ kind }) => kind);
  return kinds.find((kind) => kind === "rule" || kind === "answer") ?? "definition";
}

function titleOf(id: string, activities: readonly ActivityFacts[]): string {
  return activities.find((activity) => activity.id === id)?.title ?? "Not recognised";
}

/** What is printed of the class that is said leaves the rest for the other; nothing is printed of an unclear one. */
function classesOf(
  said: ClassifiedTicket["class"],
  probability: number,
  transform: number,
): Explanation["classes"] {
  switch (said) {
    case "run":
      return { run: rounded(probability), transform: rounded(1 - probability) };
    case "transform":
      return { run: rounded(1 - probability), transform: rounded(probability) };
    case "unclear":
      return { run: rounded(1 - transform), transform: rounded(transform) };
    default:
      return said satisfies never;
  }
}
