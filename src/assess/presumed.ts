import { percent } from "../text/numbers.ts";
import type { Case } from "./case.ts";
import { transformShare } from "./transform-share.ts";
import { volume } from "./volume.ts";

/** What usually happens to such work, said as the presumption it is. */
export const presumedBecause: Record<"eliminate" | "automate" | "keep" | "grow", (work: Case) => string> = {
  eliminate: (work) =>
    `${volume(work)} of a kind that mostly need not arise (elsewhere: ${elsewhere(work)}); ${unmeasured}`,
  automate: (work) =>
    `${volume(work)} of a kind that is usually automated (elsewhere: ${elsewhere(work)}); ${unmeasured}`,
  keep: (work) =>
    work.gates.find(({ effect }) => effect === "never")?.because ??
    `${volume(work)} of a kind that usually stays (elsewhere: ${elsewhere(work)})`,
  grow: ({ load }) =>
    `usually work to build up, and ${percent(transformShare(load))} of its hours are transformation`,
};

const unmeasured = "a presumption, as how alike the tickets are is not measured";

/** "Company portal" → "company portal", but "HR-driven" as it is. */
function elsewhere({ activity: { delivery } }: Case): string {
  return /^\p{Lu}\p{Ll}/u.test(delivery) ? delivery.charAt(0).toLowerCase() + delivery.slice(1) : delivery;
}
