import type { Audit } from "../model/audit.ts";
import { effortIsElapsed } from "../model/effort-is-elapsed.ts";
import { total } from "../model/workload.ts";
import type { Findings } from "./findings.ts";
import { goalMessage, withoutTarget } from "./goal-message.ts";
import { perMonth } from "../model/per-month.ts";
import { releasingIn, type Releasing } from "./releasing.ts";
import { riskOf } from "./move-risk.ts";
import { transformation } from "./transformation.ts";

type Goals = Audit["goals"];
type TargetMove = Goals["moves"][number];

/** The share of transformation that was asked for, how far away it is, and what would reach it. */
export function goalsOf(findings: Findings): Goals {
  const { workload } = findings;
  const share = transformation(workload.effortHours);
  const now = share.value;
  const said = targetIn(findings);
  if (said === undefined)
    return {
      target: null,
      saidBy: null,
      now,
      gapHoursPerMonth: null,
      moves: [],
      message: withoutTarget(findings),
    };
  const { target, saidBy } = said;
  const allHours = effortIsElapsed(workload)
    ? undefined
    : perMonth(total(workload.effortHours), workload.period);
  const gap = allHours === undefined ? undefined : Math.max(0, (target - now) * allHours);
  const moves = allHours === undefined ? [] : movesTo(target, now, allHours, releasingIn(findings));
  return {
    target,
    saidBy,
    now,
    gapHoursPerMonth: gap ?? null,
    moves,
    message: goalMessage({ target, share, moves, allHours }, findings),
  };
}

/** What is said for this audit wins over what was once answered. */
function targetIn({
  target,
  answers,
}: Findings): { readonly target: number; readonly saidBy: "option" | "answer" } | undefined {
  if (target !== undefined) return { target, saidBy: "option" };
  const answered = answers?.known["target-share"];
  return typeof answered === "number" ? { target: answered, saidBy: "answer" } : undefined;
}

/** As many as are needed, or all there are: the surest hours first. */
function movesTo(
  target: number,
  now: number,
  allHours: number,
  releasing: readonly Releasing[],
): TargetMove[] {
  const moves: TargetMove[] = [];
  let reaches = now;
  for (const each of releasing.filter(({ hours }) => hours.base > 0).toSorted(bySureHours)) {
    if (reaches >= target) break;
    reaches = Math.min(1, reaches + each.hours.base / allHours);
    const { assessment, facts, hours } = each;
    moves.push({
      activity: facts.id,
      title: facts.title,
      verdict: assessment.verdict,
      releases: { ...hours },
      reaches,
      stability: assessment.stability.share,
      risk: riskOf(each),
    });
  }
  return moves;
}

function bySureHours(a: Releasing, b: Releasing): number {
  const [first, second] = [a, b].map(({ assessment, hours }) => assessment.stability.share * hours.base);
  return (second ?? 0) - (first ?? 0) || (a.facts.id < b.facts.id ? -1 : 1);
}
