import { plainText } from "../model/plain-text.ts";
import type { Change, ExplainedReason, Explanation } from "../model/explanation.ts";
import type { Ticket } from "../model/ticket.ts";
import { quoteMasker } from "../text/mask-quotes.ts";
import { maskPersonalData } from "../text/mask.ts";
import { isText } from "./quotes.ts";

/** The explanation without secrets, personal data and names of the export in what it quotes of the ticket. */
export function masked(
  explanation: Explanation,
  ticket: Ticket,
  shown: (text: string) => string,
): Explanation {
  const { against, reasons, fields, tried, flips } = explanation;
  const mask = maskerFor(ticket, shown);
  return {
    ...explanation,
    fields: fields.map(({ field, value }) => ({
      field,
      value: isDate.test(value) ? value : mask.chosen(value),
    })),
    reasons: once(reasons.map(mask.reason), ({ kind, text }) => `${kind} ${text}`),
    ...(against === undefined ? {} : { against: mask.reason(against) }),
    tried: once(tried.map(mask.change), (change) => JSON.stringify(change)),
    flips: once(
      flips.map((flip) => ({ ...flip, change: mask.change(flip.change) })),
      ({ change }) => JSON.stringify(change),
    ),
  };
}

/** What is masked looks alike: the first stands for the rest. */
function once<Item>(items: readonly Item[], keyOf: (item: Item) => string): Item[] {
  return [...new Map(items.toReversed().map((item) => [keyOf(item), item])).values()].toReversed();
}

const isDate = /^\d{4}-\d{2}-\d{2}T[\d:]{5,8}$/;

/** Words of title and description are masked as they stand there; what was chosen from a list stands alone. */
function maskerFor({ title, description }: Ticket, shown: (text: string) => string) {
  const texts = [title, description].flatMap((text) =>
    text === undefined ? [] : [text, plainText(text, longest)],
  );
  const masker = quoteMasker(texts);
  const quote = (text: string): string => shown(masker(text));
  const chosen = (text: string): string => shown(maskPersonalData(text));
  return {
    chosen,
    reason: (reason: ExplainedReason): ExplainedReason => {
      const mask = isText(reason.kind) ? quote : chosen;
      return { ...reason, text: mask(reason.text) };
    },
    change: (change: Change): Change => {
      if (change.kind === "without-words") return { ...change, words: quote(change.words) };
      return change.kind === "without-type" ? { ...change, type: chosen(change.type) } : change;
    },
  };
}

const longest = 2000;
