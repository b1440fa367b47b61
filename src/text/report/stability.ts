import type { Audit, AuditActivity } from "../../model/audit.ts";
import { percent } from "../numbers.ts";

type Stability = AuditActivity["stability"];

/** "stable 97%": under how many of 100 other weightings the verdict is the same. */
export function stabilityWords({ word, share }: Pick<Stability, "word" | "share">): string {
  return `${word} ${percent(share)}`;
}

/** The activity on which the stability of a move hangs; undefined where none of its activities is known. */
export function weakestOf(
  move: Audit["moves"][number],
  activities: Audit["activities"],
): AuditActivity | undefined {
  return activities
    .filter(({ id }) => move.activities.includes(id))
    .toSorted((a, b) => a.stability.share - b.stability.share || (a.id < b.id ? -1 : 1))[0];
}

/** "turns to review if predictability counts 20% more, or if …; to keep if …"; empty where nothing would turn it. */
export function turns(flips: Stability["flips"], most = Number.POSITIVE_INFINITY): string {
  const shown = flips.slice(0, most);
  const said = [...new Set(shown.map(({ to }) => to))].map((to) => {
    const reasons = shown.filter((flip) => flip.to === to).map((flip) => flip.if);
    return `to ${to} if ${reasons.join(", or if ")}`;
  });
  return said.length === 0 ? "" : `turns ${said.join("; ")}`;
}

/** One change for each verdict that it could turn to, so that the first few tell most. */
export function mostTelling(flips: Stability["flips"]): Stability["flips"] {
  const first = flips.filter((flip, at) => flips.findIndex((other) => other.to === flip.to) === at);
  return [...first, ...flips.filter((flip) => !first.includes(flip))];
}
