import { aspects } from "../aspects/index.ts";
import { byDefault } from "../definitions/default.ts";
import type { Definition } from "../definitions/definition.ts";
import type { ClassifiedTicket } from "../model/classified-ticket.ts";
import type { HouseRule, RuleHeard } from "../model/house-rule.ts";
import type { Ticket } from "../model/ticket.ts";
import type { Evidence, WorkClass } from "../model/work.ts";
import { aspectsOf } from "./aspects-of.ts";
import { byDefinition } from "./by-definition.ts";
import { asAnswered, conclude } from "./conclude.ts";
import { evidence } from "./evidence.ts";
import { runKindOf } from "./run-kind.ts";
import { underRules } from "./under-rules.ts";
import { vocabularyOf } from "./vocabulary.ts";
import { createWeigh, type Knowledge, type Weigh, type Weighed } from "./weigh.ts";

interface Answered {
  readonly class: WorkClass;
  readonly activity?: string | undefined;
}

export interface ClassifierOptions {
  readonly weigh?: Weigh;
  readonly more?: readonly Knowledge[];
  /** What somebody answered about this very ticket. */
  readonly answered?: ((ticket: Ticket) => Answered | undefined) | undefined;
  /** The rules of the house that match a ticket, in the order of their file. */
  readonly rulesFor?: ((ticket: Ticket) => readonly HouseRule[]) | undefined;
  /** What counts as transformation; the labelling guide unless said. */
  readonly definition?: Definition | undefined;
  /** What may be shown of words that are quoted from a ticket; all unless said. */
  readonly shown?: ((text: string) => string) | undefined;
}

/** Gives each ticket its label, and shows on request what that label is concluded from. */
export interface Classifier {
  (ticket: Ticket): ClassifiedTicket;
  readonly weigh: (ticket: Ticket) => Weighed;
}

/** Made once, used for every ticket: what it says of one ticket never depends on those before it. */
export const createClassifier = ({
  weigh = createWeigh(),
  more = [],
  answered = () => undefined,
  rulesFor = () => [],
  definition = byDefault,
  shown = (text) => text,
}: ClassifierOptions = {}): Classifier => {
  const weighedUnder = (ticket: Ticket, rules: readonly HouseRule[]): Weighed =>
    weigh(ticket, { more, asked: rules.flatMap(({ activity }) => activity ?? []) });
  const classify = (ticket: Ticket): ClassifiedTicket => {
    const rules = rulesFor(ticket);
    const weighed = weighedUnder(ticket, rules);
    const ruled = rules.length === 0 ? undefined : underRules(weighed, rules);
    const answer = ruled === undefined ? answered(ticket) : undefined;
    const conclusion =
      ruled?.conclusion ??
      (answer === undefined ? conclude(weighed.findings, weighed.opinion) : asAnswered(weighed, answer));
    // The house says what it wants counted: no definition turns it.
    const heard = ruled === undefined ? aspectsOf(aspects, weighed.findings, conclusion.class) : [];
    const classes = byDefinition(conclusion, heard, ruled !== undefined);
    const said = { ...conclusion, class: classes[definition.id] ?? conclusion.class };
    const kind = said.class === "run" ? runKindOf(weighed.findings, said.activity) : undefined;
    return {
      ticket,
      ...said,
      ...(kind === undefined ? {} : { kind }),
      classes,
      ...(ruled === undefined ? {} : { rules: ruled.rules }),
      ...(answer === undefined ? {} : { answered: true as const }),
      get vocabulary() {
        return vocabularyOf(weighed.findings);
      },
      // Looked up when somebody asks: few do, and it takes longer than all the rest.
      get evidence() {
        const turnedBy = said.class === conclusion.class ? [] : heard;
        const told = answer === undefined ? ofRules(ruled?.rules ?? []) : [yourAnswer];
        const quoted = evidence(weighed, said, turnedBy).map((each) => ({ ...each, text: shown(each.text) }));
        return [...told, ...quoted].slice(0, 3);
      },
    };
  };
  return Object.assign(classify, { weigh: (ticket: Ticket) => weighedUnder(ticket, rulesFor(ticket)) });
};

const ofRules = (heard: readonly RuleHeard[]): readonly Evidence[] =>
  heard.filter(({ decided }) => decided).map(({ name }) => ({ kind: "rule", text: name, weight: certain }));

/** Nothing that is read in a ticket weighs as much. */
const certain = 100;

const yourAnswer: Evidence = { kind: "answer", text: "your answer", weight: certain };
