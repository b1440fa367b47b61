import type { Trait } from "./trait.ts";

/** Told only of urgent interruptions, so that its share is theirs: for whom somebody may have to be got out of bed. */
export const callOut: Trait = {
  id: "call-out",
  tickets: "that interrupt urgently are opened outside the hours of cover",
  formula:
    "of run work that mends what broke or answers an alert, with one of the two most urgent priorities: opened outside the hours of cover",
  of: ({ class: workClass, kind, urgency, offHours }) => {
    const interrupts = workClass !== "transform" && (kind === "break-fix" || kind === "alert");
    return interrupts && urgency !== undefined && urgency <= 2 ? offHours : undefined;
  },
};
