import type { ClassifiedTicket } from "../model/classified-ticket.ts";
import type { HouseRule, RuleHeard } from "../model/house-rule.ts";
import type { Ticket } from "../model/ticket.ts";
import type { Evidence, WorkClass } from "../model/work.ts";
import { asAnswered, conclude } from "./conclude.ts";
import { evidence } from "./evidence.ts";
import { underRules } from "./under-rules.ts";
import { createWeigh, type Knowledge, type Weigh } from "./weigh.ts";

interface Answered {
  readonly class: WorkClass;
  readonly activity?: string | undefined;
}

export interface ClassifierOptions {
  readonly weigh?: Weigh;
  readonly more?: readonly Knowledge[];
  /** The rules of the house that match a ticket, in the order of their file. */
  /** What somebody answered about this very ticket. */
  readonly answered?: ((ticket: Ticket) => Answered | undefined) | undefined;
  readonly rulesFor?: ((ticket: Ticket) => readonly HouseRule[]) | undefined;
}

/** Made once, used for every ticket: what it says of one ticket never depends on those before it. */
export const createClassifier = ({
  weigh = createWeigh(),
  more = [],
  answered = () => undefined,
  rulesFor = () => [],
}: ClassifierOptions = {}): ((ticket: Ticket) => ClassifiedTicket) => {
  return (ticket) => {
    const rules = rulesFor(ticket);
    const weighed = weigh(ticket, { more, asked: rules.flatMap(({ activity }) => activity ?? []) });
    const ruled = rules.length === 0 ? undefined : underRules(weighed, rules);
    const answer = answered(ticket);
    const conclusion =
      ruled?.conclusion ??
      (answer === undefined ? conclude(weighed.findings, weighed.opinion) : asAnswered(weighed, answer));
    return {
      ticket,
      ...conclusion,
      ...(ruled === undefined ? {} : { rules: ruled.rules }),
      ...(answer === undefined ? {} : { answered: true as const }),
      // Looked up when somebody asks: few do, and it takes longer than all the rest.
      get evidence() {
        const told = ruled === undefined && answer !== undefined ? [yourAnswer] : ofRules(ruled?.rules ?? []);
        return [...told, ...evidence(weighed, conclusion)].slice(0, 3);
      },
    };
  };
};

const ofRules = (heard: readonly RuleHeard[]): readonly Evidence[] =>
  heard.filter(({ decided }) => decided).map(({ name }) => ({ kind: "rule", text: name, weight: certain }));

/** Nothing that is read in a ticket weighs as much. */
const certain = 100;

const yourAnswer: Evidence = { kind: "answer", text: "your answer", weight: certain };
