/** The levels of urgency, the first the most urgent. */
export const levels = [1, 2, 3, 4] as const;

/** Critical, high, normal, low. */
export type Urgency = (typeof levels)[number];
