import type { Audit } from "../../model/audit.ts";
import type { AnswerTo } from "../../model/answers.ts";
import type { Role } from "./roles.ts";

type Step = Audit["roadmap"]["days30"][number];

/** A step of the plan, and what decides where it stands. */
export interface Draft extends Step {
  readonly owner: Role;
  /** What it is good for beside all else: "knowledge" is worth having whatever the goal. */
  readonly aim: "knowledge" | "money" | "calm" | "growth";
  /** "now" is what later steps wait for, "first" opens its part and "last" closes it. */
  readonly place?: "first" | "now" | "last";
}

/** More than this is begun and not finished: domain judgement. */
const mostSteps = 6;

type Goal = AnswerTo<"business-goal">;

/** Three parts of at most six steps each, what serves the goal first; what finds no room begins the next part. */
export function arranged(
  parts: readonly [readonly Draft[], readonly Draft[], readonly Draft[]],
  goal: Goal | undefined,
): readonly [readonly Step[], readonly Step[], readonly Step[]] {
  const [first, second, third] = parts;
  const early = room(first, goal);
  const middle = room([...early.left, ...second], goal);
  const late = room([...middle.left, ...third], goal);
  return [early.chosen.map(stepOf), middle.chosen.map(stepOf), late.chosen.map(stepOf)];
}

function room(
  drafts: readonly Draft[],
  goal: Goal | undefined,
): { readonly chosen: readonly Draft[]; readonly left: readonly Draft[] } {
  const closing = drafts.filter(({ place }) => place === "last");
  const others = drafts
    .filter(({ place }) => place !== "last")
    .toSorted((a, b) => rank(a, goal) - rank(b, goal));
  const most = mostSteps - closing.length;
  return { chosen: [...others.slice(0, most), ...closing], left: others.slice(most) };
}

function rank({ place, aim }: Draft, goal: Goal | undefined): number {
  if (place === "first") return 0;
  const wanted = goal !== undefined && aim === aimOf[goal];
  return (place === "now" ? 1 : 3) + (wanted ? 0 : 1);
}

/** With a merger, what is known and steady is worth more than what is cheap: domain judgement. */
const aimOf: Record<Goal, Draft["aim"]> = {
  cost: "money",
  stability: "calm",
  growth: "growth",
  transformation: "growth",
  merger: "calm",
};

function stepOf({ what, owner, before, done }: Draft): Step {
  return before === undefined ? { what, owner, done } : { what, owner, before, done };
}
