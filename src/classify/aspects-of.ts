import type { Aspect } from "../aspects/aspect.ts";
import type { AspectId, WorkClass } from "../model/work.ts";
import type { Findings } from "./findings.ts";
import type { Quote, Reading } from "./readings.ts";

/** An aspect of the work and the words that name it. */
export interface HeardAspect {
  readonly id: AspectId;
  readonly score: number;
  readonly best: Quote;
}

/** What the title and the first words of the description say about the work that is asked for. */
export const aspectsOf = (
  aspects: readonly Aspect[],
  findings: Findings,
  said: WorkClass,
): readonly HeardAspect[] => {
  const { title, story } = findings;
  if (said === "unclear" || (title.aspects.size === 0 && story.aspects.size === 0)) return none;
  if (said === "run" && onlyMentions(findings)) return none;
  return aspects.flatMap(({ id, isReason }) => {
    const [titled, told] = [title.aspects.get(id), story.aspects.get(id)];
    const best = titled?.best ?? told?.best;
    const score = most(titled) + most(told) * (isReason ? 1 : confirms);
    return best === undefined || score < enough ? [] : [{ id, score, best }];
  });
};

const none: readonly HeardAspect[] = [];

/** Phrases are found in every language a title may be written in: the best alone is not counted twice. */
const most = (reading: Reading | undefined): number => reading?.most ?? 0;

/** A strong phrase in the title is enough; a medium one has to be confirmed by a strong one in the description. */
const enough = 1.8;
const confirms = 0.45;

/**
 * Whoever reports a fault, asks a question or orders for somebody mentions a version or a password without asking for
 * a better one; unless the title opens with what shall be built, or wants the fault gone for good.
 */
const onlyMentions = ({ title: { signals, aspects }, opening, recordType }: Findings): boolean =>
  (opening?.transform ?? 0) <= 0 &&
  most(aspects.get("permanent-fix")) < enough &&
  (isReport.has(recordType?.kind.id ?? "") ||
    faults.some((id) => signals.has(id)) ||
    notices.some((id) => most(signals.get(id)) >= enough));

const isReport: ReadonlySet<string> = new Set(["bug", "question", "alert"]);

/** These know no phrase that is heard in passing; the others do. */
const faults = ["something-is-wrong", "user-cannot"];
const notices = ["bug-report", "asks-why", "alert-or-notice", "catalogue-item", "question-or-copy"];
