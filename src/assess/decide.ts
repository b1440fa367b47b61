import type { Verdict } from "../model/verdict.ts";
import { total } from "../model/workload.ts";
import type { Case } from "./case.ts";
import { forbids, onlyLeaves } from "./gated.ts";
import { outsourceBecause, keepBecause } from "./reasons.ts";
import { presumedBecause } from "./presumed.ts";
import { reviewBecause } from "./review.ts";
import { perMonth } from "./volume.ts";

export interface Decision {
  readonly verdict: Verdict;
  readonly runnerUp: Verdict;
  readonly because: string;
  /** Whether it rests on what usually happens to such work, and not on its tickets. */
  readonly presumed: boolean;
}

/** From this score on a supplier is the better place, below the other the house is: checked on assumed archetypes. */
const outsourceFrom = 60;
const keepBelow = 45;
/** Half of the weight has to be judged before a score decides anything: domain judgement. */
const leastConfidence = 0.5;
/** Fewer tickets a month do not pay for being automated away: domain judgement. */
const leastPerMonth = 5;

type Candidate = Omit<Decision, "runnerUp">;

/**
 * The order in which verdicts are found: what gates fix or forbid, then eliminate, automate, outsource, keep, review.
 * Nobody should pay a supplier for work that need not exist.
 */
export function decide(work: Case): Decision {
  const [first, second] = firstOfEach(candidates(work));
  if (first === undefined) return { ...review(work), runnerUp: "review" };
  return { ...first, runnerUp: second?.verdict ?? nearest(work, first.verdict) };
}

function candidates(work: Case): readonly Candidate[] {
  const only = onlyLeaves(work.gates);
  if (only?.includes("review") === true) return [review(work), ...open(work)];
  if (only !== undefined) return growOrKeep(work);
  return open(work);
}

function open(work: Case): readonly Candidate[] {
  const { activity, confidence, score } = work;
  const usually = activity.presumption;
  const decides = confidence >= leastConfidence;
  const often = (perMonth(work) ?? 0) >= leastPerMonth;
  const found: readonly (Candidate | false)[] = [
    usually === "eliminate" && often && presumed(work, "eliminate"),
    usually === "automate" && often && presumed(work, "automate"),
    usually === "keep" && presumed(work, "keep"),
    usually === "grow" && review(work),
    usually === "grow" && presumed(work, "grow"),
    decides &&
      score >= outsourceFrom && { verdict: "outsource", because: outsourceBecause(work), presumed: false },
    decides && score < keepBelow && { verdict: "keep", because: keepBecause(work), presumed: false },
    review(work),
  ];
  return found
    .filter((candidate) => candidate !== false)
    .filter(({ verdict }) => !forbids(work.gates, verdict));
}

/** Work that changes the business stays; what usually is kept to a few people is not grown. */
function growOrKeep({ activity, gates }: Case): readonly Candidate[] {
  const because = gates.find(({ effect }) => effect === "only")?.because ?? "";
  const grow: Candidate = {
    verdict: "grow",
    because: `${because}: this is what people are to be set free for`,
    presumed: false,
  };
  const keep: Candidate = {
    verdict: "keep",
    because: `${because}, and it is decided by those who live with it`,
    presumed: false,
  };
  return activity.presumption === "keep" ? [keep, grow] : [grow, keep];
}

function presumed(work: Case, verdict: "eliminate" | "automate" | "keep" | "grow"): Candidate {
  const onPrinciple = verdict === "keep" && forbids(work.gates, "outsource");
  return { verdict, because: presumedBecause[verdict](work), presumed: !onPrinciple };
}

function review(work: Case): Candidate {
  return {
    verdict: "review",
    because: reviewBecause(work, { outsourceFrom, leastConfidence }),
    presumed: false,
  };
}

function firstOfEach(all: readonly Candidate[]): readonly Candidate[] {
  return all.filter(({ verdict }, at) => all.findIndex((other) => other.verdict === verdict) === at);
}

/** Where nothing else was found, the side of the scale on which the work lies. */
function nearest({ score, gates, load }: Case, verdict: Verdict): Verdict {
  if (verdict !== "review" || total(load.tickets) === 0) return "review";
  const handOut = score >= (outsourceFrom + keepBelow) / 2;
  return handOut && !forbids(gates, "outsource") ? "outsource" : "keep";
}
