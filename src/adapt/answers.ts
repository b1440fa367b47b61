import { outcomes } from "../classify/learned.ts";
import type { Weighed } from "../classify/weigh.ts";
import type { Label } from "../model/labels.ts";
import type { Ticket } from "../model/ticket.ts";
import { textPrint } from "./fingerprint.ts";
import { cluesToTeach, type Answer } from "./taught.ts";

/** What is kept of a ticket about which somebody answered; `weighed` as it was before any answer. */
export function labelOf(
  ticket: Ticket,
  { findings, opinion }: Weighed,
  said: Pick<Label, "class" | "activity">,
): Label {
  const thought = [...opinion.probabilities]
    .map((probability, at) => ({ probability, outcome: opinion.outcomes[at] }))
    .toSorted((a, b) => b.probability - a.probability)
    .slice(0, mostThought)
    .flatMap(({ probability, outcome }) =>
      outcome === undefined ? [] : [[`${outcome.activity} ${outcome.class}`, rounded(probability)] as const],
    );
  return {
    text: textPrint(ticket),
    ...(ticket.id === undefined ? {} : { id: ticket.id }),
    ...said,
    clues: cluesToTeach(ticket, findings).map(({ key, value }) => [key, rounded(value)]),
    thought: Object.fromEntries(thought),
  };
}

const mostThought = 8;
const rounded = (number: number): number => Math.round(number * 10_000) / 10_000;

/** The answers that teach, in an order of their own; "unclear" says nothing about other tickets. */
export function answersOf(labels: readonly Label[]): readonly Answer[] {
  return labels
    .toSorted((a, b) => (a.text < b.text ? -1 : a.text > b.text ? 1 : 0))
    .flatMap(({ class: said, activity, clues, thought }) =>
      said === "unclear" ? [] : [{ class: said, activity, clues, before: before(thought) }],
    );
}

/** Outcomes that were not among the likeliest share what was left. */
function before(thought: Label["thought"]): Float64Array {
  const known = Object.values(thought).reduce((sum, probability) => sum + probability, 0);
  const rest = Math.max(0.001, 1 - known) / outcomes.length;
  return Float64Array.from(outcomes, ({ activity, class: name }) =>
    Math.log((thought[`${activity} ${name}`] ?? 0) + rest),
  );
}
