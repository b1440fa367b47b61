import type { Outcome } from "../classify/learned.ts";
import { inWords, reasonsFor } from "../classify/reasons.ts";
import type { Weighed } from "../classify/weigh.ts";
import type { ExplainedReason } from "../model/explanation.ts";
import type { Evidence } from "../model/work.ts";
import type { Signal } from "../signals/signal.ts";

/**
 * All that speaks for or against a class and an activity. Reasons that quote the same words from the same kind of
 * place are one reason, as strong as all of them together.
 */
export function quotes(
  weighed: Weighed,
  { side, activity }: { readonly side: Outcome["class"]; readonly activity: string },
  signals: readonly Signal[],
): readonly ExplainedReason[] {
  const found = new Map<string, ExplainedReason>();
  const add = (part: "forClass" | "forActivity", these: (outcome: Outcome) => boolean): void => {
    for (const { kind, text, weight } of reasonsFor(
      weighed.findings,
      weighed.opinion,
      weighed.known,
      these,
    )) {
      if (text === "") continue;
      const key = `${isText(kind) ? "text" : kind} ${text.toLowerCase()}`;
      const known = found.get(key) ?? { kind, text, forClass: 0, forActivity: 0, because: [] };
      found.set(key, { ...known, [part]: known[part] + weight });
    }
  };
  add("forClass", (outcome) => outcome.class === side);
  if (activity !== "unclassified") add("forActivity", (outcome) => outcome.activity === activity);
  return [...found.values()].map((reason) => ({
    ...reason,
    forClass: rounded(reason.forClass),
    forActivity: rounded(reason.forActivity),
    because: becauseOf(reason, reason.forClass > 0 ? side : otherThan[side], weighed, signals),
  }));
}

const otherThan: Readonly<Record<Outcome["class"], Outcome["class"]>> = {
  run: "transform",
  transform: "run",
};

/** What the ticket does, by the signals that quote these words and say what they speak for. */
function becauseOf(
  { kind, text }: ExplainedReason,
  says: Outcome["class"],
  weighed: Weighed,
  signals: readonly Signal[],
): string[] {
  if (!isText(kind)) return [];
  return signals
    .filter((signal) => signal.says === says && isQuotedBy(signal, weighed, text))
    .map(({ because }) => because);
}

/** Words of title and description, not what was chosen from a list. */
export function isText(kind: Evidence["kind"]): boolean {
  return kind === "phrase" || kind === "activity" || kind === "words" || kind === "text";
}

/** Whether these words made the signal fire; words that only hint at it do not count unless they are asked for. */
export function isQuotedBy(
  { id }: Signal,
  { findings: { title, story } }: Weighed,
  text: string,
  least = typical,
): boolean {
  return [title, story].some(({ signals }) => {
    const reading = signals.get(id);
    if (reading === undefined || reading.score < least) return false;
    return inWords(reading.best).toLowerCase() === text.toLowerCase();
  });
}

/** A description tells much that is not what is wanted. */
export function loudnessOf({ id }: Signal, { findings: { title, story } }: Weighed): number {
  return Math.max(title.signals.get(id)?.score ?? 0, (story.signals.get(id)?.score ?? 0) / 2);
}

/** Less than the score of a phrase that is typical of its signal, more than that of one that only hints. */
const typical = 1;

/** Hundredths, and never the -0 that JSON does not know. */
function rounded(weight: number): number {
  return Math.round(weight * 100) / 100 + 0;
}
