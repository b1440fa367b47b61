import { percent } from "../model/figures.ts";
import type { Case } from "./case.ts";
import { transformShare } from "./transform-share.ts";
import { volume } from "./volume.ts";

const unmeasured = "a presumption, as how alike the tickets are is not measured";

/** What usually happens to such work, said as the presumption it is. */
export function presumedBecause(work: Case, verdict: "eliminate" | "automate" | "keep" | "grow"): string {
  const elsewhere = lowerFirst(work.activity.delivery);
  switch (verdict) {
    case "eliminate":
      return `${volume(work)} of a kind that mostly need not arise (elsewhere: ${elsewhere}); ${unmeasured}`;
    case "automate":
      return `${volume(work)} of a kind that is usually automated (elsewhere: ${elsewhere}); ${unmeasured}`;
    case "keep":
      return stays(work);
    case "grow":
      return `usually work to build up, and ${percent(transformShare(work.load))} of its hours are transformation`;
  }
}

function stays(work: Case): string {
  const reason = work.gates.find(({ effect }) => effect === "never")?.because;
  return reason ?? `${volume(work)} of a kind that usually stays (elsewhere: ${lowerFirst(work.activity.delivery)})`;
}

/** "Company portal" → "company portal", but "HR-driven" as it is. */
function lowerFirst(text: string): string {
  return /^\p{Lu}\p{Ll}/u.test(text) ? text.charAt(0).toLowerCase() + text.slice(1) : text;
}
