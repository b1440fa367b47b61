import type { Word } from "./words.ts";

/**
 * Whether words ask that a password, a lock or a second factor be set anew for somebody, which is a standard request
 * even where the reason is told: "forgot my password". Not where something was lost, nor where many are locked out.
 */
export const asksReset = (words: readonly Word[]): boolean => {
  let asks = false;
  for (const { folded } of words) {
    if (graver.has(folded)) return false;
    asks ||= anew.test(folded);
  }
  return asks;
};

const anew =
  /^(?:reset|unlock|reactivat|reenrol|reregist|renew|forgot|expir|zurucks|ruckgesetz|rucksetz|entsperr|freischalt|vergess|abgelauf|reinit|renit|deverrou|deblo|debloc|oubli|restablec|restaur|resete|reinici|desbloq|olvid|caduc|vencid|redefin|reativ|esquec)/;

/** Lost or stolen, and whatever says that it is not about one person. */
const graver: ReadonlySet<string> = new Set(
  (
    "lost stolen everybody everyone nobody all many users outage " +
    "verloren gestohlen alle niemand viele keiner ausfall " +
    "perdu perdue vole volee tous toutes tout personne plusieurs utilisateurs " +
    "perdido perdida perdi perdio robado robada todos todas nadie varios usuarios " +
    "perdeu roubado roubada ninguem varias"
  ).split(" "),
);
