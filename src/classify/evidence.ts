import type { Evidence } from "../model/work.ts";
import type { HeardAspect } from "./aspects-of.ts";
import type { Conclusion } from "./conclude.ts";
import { outcomes } from "./learned.ts";
import type { Weighed } from "./weigh.ts";
import { inWords, reasonsFor, type Reason } from "./reasons.ts";

/**
 * The three strongest reasons for what is printed, in words of the ticket, the strongest first. Where a definition
 * turned the class, the aspects that it asked for are among them.
 */
export const evidence = (
  { findings, opinion, known }: Weighed,
  { class: said, activity }: Conclusion,
  turnedBy: readonly HeardAspect[],
): readonly Evidence[] => {
  const noWork = findings.title.signals.get("not-work");
  if (said === "unclear") {
    if (noWork === undefined) return [];
    return strongest([{ kind: "phrase", text: inWords(noWork.best), weight: noWork.score }]);
  }
  const named = findings.title.activities.get(activity) ?? findings.story.activities.get(activity);
  const isOwn = !outcomes.some((outcome) => outcome.activity === activity);
  return strongest([
    ...turnedBy.map(({ best, score }): Reason => ({ kind: "phrase", text: inWords(best), weight: score })),
    ...(isOwn && named !== undefined
      ? [{ kind: "activity" as const, text: inWords(named.best), weight: named.score }]
      : []),
    ...reasonsFor(findings, opinion, known, (outcome) => outcome.class === said),
    ...reasonsFor(findings, opinion, known, (outcome) => outcome.activity === activity),
  ]);
};

/** Reasons that quote the same words are one reason, as strong as both together. */
const strongest = (reasons: readonly Reason[]): readonly Evidence[] => {
  const sums = new Map<string, Reason>();
  for (const reason of reasons) {
    const key = reason.text.toLowerCase();
    const same = sums.get(key);
    sums.set(key, same === undefined ? reason : { ...same, weight: same.weight + reason.weight });
  }
  return [...sums.values()]
    .filter(({ text, weight }) => weight >= leastToTell && !tellsNothing.test(text))
    .toSorted((a, b) => b.weight - a.weight)
    .slice(0, 3)
    .map((each) => ({ ...each, weight: Math.round(each.weight * 100) / 100 }));
};

const leastToTell = 0.1;

/** Numbers and little words weigh something, too, but convince nobody. */
const tellsNothing =
  /^(?:.{0,2}|\d+|the|and|for|that|with|this|from|are|was|has|have|will|der|die|das|und|den|dem|des|ist|von|mit|auf|für|ein|eine|les|une|pour|dans|sur|est|que|qui|los|las|del|una|por|con|para|dos|das|uma|com|pelo|pela)$/iu;
