import { labelOf } from "../../src/adapt/answers.ts";
import { textPrint } from "../../src/adapt/fingerprint.ts";
import { know } from "../../src/adapt/know.ts";
import { createClassifier } from "../../src/classify/classify.ts";
import { createWeigh } from "../../src/classify/weigh.ts";
import type { Label } from "../../src/model/labels.ts";
import type { Ticket } from "../../src/model/ticket.ts";
import type { WorkClass } from "../../src/model/work.ts";
import { choiceAmong } from "../../src/teach/choose.ts";
import { gather } from "../../src/teach/gather.ts";
import { answer, labelsIn, nextIn, startSession } from "../../src/teach/session.ts";

/** What two readers say of a ticket. */
export type Gold = Pick<Label, "class" | "activity">;

export interface Simulated {
  readonly asked: number;
  /** Tickets that are known to be run or transform, and how many of them are classified wrongly. */
  readonly known: number;
  readonly errors: Change;
  /** Only of tickets that were not asked. */
  readonly errorsNotAsked: Change;
  readonly macroF1: Change;
}

interface Change {
  readonly before: number;
  readonly after: number;
}

const weigh = createWeigh();

/** Lets the known labels answer `most` questions about an export; only tickets whose label is known are asked. */
export async function simulate(
  tickets: readonly Ticket[],
  goldOf: (ticket: Ticket) => Gold | undefined,
  most: number,
): Promise<Simulated> {
  const gold = tickets.flatMap((ticket) => {
    const is = goldOf(ticket);
    return is === undefined ? [] : [{ ticket, is, text: textPrint(ticket) }];
  });
  const byText = new Map(gold.map(({ text, is }) => [text, is]));
  const { more } = await know(weigh, { tickets: all(tickets), labels: [] });
  const { candidates } = await gather(all(tickets), {
    weigh: (ticket) => weigh(ticket, { more }),
    isRuled: () => false,
    // Keeps those with a known label, wherever they stand.
    isAnswered: (print) => byText.has(print),
  });
  const choice = choiceAmong(candidates, ({ print }) => byText.has(print));
  let session = startSession(candidates, []);
  for (let asked = 0; asked < most; asked += 1) {
    const next = nextIn(session, choice);
    const said = next === undefined ? undefined : byText.get(next.print);
    if (next === undefined || said === undefined) break;
    session = answer(session, next, labelOf(next.ticket, weigh(next.ticket, { more }), said));
  }
  const labels = labelsIn(session);
  const known = await know(weigh, { tickets: undefined, labels });
  const [before, after] = [
    createClassifier({ weigh, more }),
    createClassifier({ weigh, ...known, more: [...more, ...known.more] }),
  ];
  const said = gold
    .filter(({ is }) => is.class !== "unclear")
    .map(({ ticket, is }) => {
      const answered = after(ticket);
      return {
        is: is.class,
        before: before(ticket).class,
        after: answered.class,
        asked: answered.answered === true,
      };
    });
  const errors = (among: typeof said): Change => ({
    before: among.filter((each) => each.before !== each.is).length,
    after: among.filter((each) => each.after !== each.is).length,
  });
  return {
    asked: labels.length,
    known: said.length,
    errors: errors(said),
    errorsNotAsked: errors(said.filter(({ asked }) => !asked)),
    macroF1: {
      before: macroF1(said.map((each) => ({ is: each.is, said: each.before }))),
      after: macroF1(said.map((each) => ({ is: each.is, said: each.after }))),
    },
  };
}

/** The mean of both classes; a class that neither stands nor was said is right. */
function macroF1(pairs: readonly { readonly is: WorkClass; readonly said: WorkClass }[]): number {
  const scores = (["run", "transform"] as const).map((name) => {
    const hits = pairs.filter(({ is, said }) => is === name && said === name).length;
    const both =
      pairs.filter(({ is }) => is === name).length + pairs.filter(({ said }) => said === name).length;
    return both === 0 ? 1 : (2 * hits) / both;
  });
  return scores.reduce((sum, score) => sum + score, 0) / scores.length;
}

async function* all(tickets: readonly Ticket[]): AsyncGenerator<Ticket> {
  yield* tickets;
}
