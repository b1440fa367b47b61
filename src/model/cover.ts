/** Hours in which the service desk is there: Mon–Fri 9–17, Mon–Sat 7–19, or always. */
export type Cover = "8x5" | "12x6" | "24x7";
