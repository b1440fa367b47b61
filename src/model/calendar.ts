/** Hours of cover: Mon–Fri 9–17, Mon–Sat 7–19, or all hours. */
export const covers = ["8x5", "12x6", "24x7"] as const;

export type Cover = (typeof covers)[number];
