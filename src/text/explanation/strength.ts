/**
 * Log odds in a word: "strongly" makes something at least nine times as likely, "clearly" at least twice as likely,
 * "a little" less than that.
 */
export function strength(logOdds: number): string {
  const size = Math.abs(logOdds);
  if (size >= nineTimes) return "strongly";
  return size >= twice ? "clearly" : "a little";
}

const nineTimes = 2.2;
const twice = 0.7;

/** Less than this is not worth a word. */
export const leastToSay = 0.1;
