import { fingerprint, textPrint } from "../adapt/fingerprint.ts";
import { countedPrints } from "../adapt/counted-prints.ts";
import { staysUnclear } from "../classify/conclude.ts";
import type { Weighed } from "../classify/weigh.ts";
import type { Ticket } from "../model/ticket.ts";
import { candidateOf, type Candidate } from "./candidate.ts";

/** Among more tickets there is hardly one that would teach more, and each answer weighs all of them anew. */
const mostCandidates = 3000;

export interface Gathered {
  readonly candidates: readonly Candidate[];
  /** How many tickets of the export each ticket of the sample stands for. */
  readonly each: number;
}

interface Known {
  readonly weigh: (ticket: Ticket) => Weighed;
  /** A rule of the house decides, whatever somebody answers. */
  readonly isRuled: (ticket: Ticket) => boolean;
  readonly isAnswered: (print: string) => boolean;
}

/**
 * The tickets that may be asked about: a sample of those that say something and that no rule of the house decides, and
 * with them those that were answered before. The order of the export does not matter.
 */
export async function gather(
  tickets: AsyncIterable<Ticket>,
  { weigh, isRuled, isAnswered }: Known,
): Promise<Gathered> {
  const [answered, others] = [countedPrints<Ticket>(mostCandidates), countedPrints<Ticket>(mostCandidates)];
  let eligible = 0;
  for await (const ticket of tickets) {
    if (!saysSomething(ticket) || isRuled(ticket)) continue;
    eligible += 1;
    (isAnswered(textPrint(ticket)) ? answered : others).add(fingerprint(ticket), () => ticket);
  }
  const sample = [...answered.result(), ...others.result()];
  const byText = new Map<string, { readonly ticket: Ticket; times: number }>();
  for (const { item: ticket, times } of sample) {
    const print = textPrint(ticket);
    const same = byText.get(print);
    if (same === undefined) byText.set(print, { ticket, times });
    else same.times += times;
  }
  const candidates = [...byText.values()].flatMap(({ ticket, times }) => {
    const weighed = weigh(ticket);
    return staysUnclear(weighed.findings) ? [] : [candidateOf(ticket, times, weighed)];
  });
  const sampled = sample.reduce((sum, { times }) => sum + times, 0);
  return { candidates, each: sampled === 0 ? 1 : eligible / sampled };
}

const saysSomething = ({ title = "", description = "" }: Ticket): boolean =>
  /[\p{L}\p{N}]/u.test(title) || /[\p{L}\p{N}]/u.test(description);
