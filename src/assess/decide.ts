import type { Verdict } from "../model/verdict.ts";
import type { Case } from "./case.ts";
import { fixing, forbids, tooLittle } from "./gated.ts";
import { outsourceBecause, keepBecause } from "./reasons.ts";
import { presumedBecause } from "./presumed.ts";
import { reviewBecause } from "./review.ts";
import { decides, keepBelow, outsourceFrom } from "./thresholds.ts";
import { perMonth } from "./volume.ts";

export interface Decision {
  readonly verdict: Verdict;
  readonly runnerUp: Verdict;
  readonly because: string;
  /** Whether it rests on what usually happens to such work, and not on its tickets. */
  readonly presumed: boolean;
}

/** Fewer tickets a month do not pay for being automated away: domain judgement. */
const leastPerMonth = 5;

type Candidate = Omit<Decision, "runnerUp">;

/**
 * The order in which verdicts are found: what gates fix or forbid, then eliminate, automate, outsource, keep, review.
 * Nobody should pay a supplier for work that need not exist.
 */
export function decide(work: Case): Decision {
  const [first = review(work), second] = firstOfEach(candidates(work));
  return { ...first, runnerUp: second?.verdict ?? nearest(work, first.verdict) };
}

function candidates(work: Case): readonly Candidate[] {
  const otherwise = fixing(work.gates) === undefined ? open(work) : growOrKeep(work);
  return tooLittle(work.gates) === undefined ? otherwise : [review(work), ...otherwise];
}

function open(work: Case): readonly Candidate[] {
  const side = decides(work);
  const usually = work.activity.presumption;
  const often = (perMonth(work) ?? 0) >= leastPerMonth;
  const found: readonly (Candidate | false)[] = [
    usually === "eliminate" && often && presumed(work, "eliminate"),
    usually === "automate" && often && presumed(work, "automate"),
    usually === "keep" && presumed(work, "keep"),
    usually === "grow" && review(work),
    usually === "grow" && presumed(work, "grow"),
    side === "outsource" && { verdict: "outsource", because: outsourceBecause(work), presumed: false },
    side === "keep" && { verdict: "keep", because: keepBecause(work), presumed: false },
    review(work),
  ];
  return found
    .filter((candidate) => candidate !== false)
    .filter(({ verdict }) => !forbids(work.gates, verdict));
}

/** Work that changes the business stays; what usually is kept to a few people is not grown. */
function growOrKeep({ activity, gates }: Case): readonly Candidate[] {
  const because = fixing(gates)?.because ?? "";
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
  return { verdict: "review", because: reviewBecause(work), presumed: false };
}

function firstOfEach(all: readonly Candidate[]): readonly Candidate[] {
  return all.filter(({ verdict }, at) => all.findIndex((other) => other.verdict === verdict) === at);
}

/** Where nothing else was found, the side of the scale on which the work lies. */
function nearest({ score, gates }: Case, verdict: Verdict): Verdict {
  if (verdict !== "review") return "review";
  const handOut = score >= (outsourceFrom + keepBelow) / 2;
  return handOut && !forbids(gates, "outsource") ? "outsource" : "keep";
}
