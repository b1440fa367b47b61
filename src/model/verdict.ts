/** What should happen to an activity, in the order in which it is decided. */
export const verdicts = ["eliminate", "automate", "outsource", "keep", "grow", "review"] as const;

export type Verdict = (typeof verdicts)[number];
