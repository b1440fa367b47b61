import { figure, percent } from "../text/numbers.ts";
import { cannotTell, scored, type Criterion } from "./criterion.ts";

const leastTickets = 30;

export const repetition: Criterion = {
  id: "repetition",
  title: "Repetition",
  weight: 10,
  source:
    "work that comes again can be written down; but Blinder & Krueger 2013 found routine work no easier to move, so the weight is low",
  formula:
    "share of tickets that are nearly the same as four others or more: 70% and more is 100, 10% and less is 0",
  needs: `${leastTickets} tickets with words that can be compared`,
  inFavour: { tickets: "are much the same" },
  against: { tickets: "are hardly ever the same" },
  judge({ alike: { compared, alike, drawn } }) {
    if (compared === 0) return cannotTell("no ticket has words that can be compared");
    if (compared < leastTickets)
      return cannotTell(
        `only ${figure(compared)} tickets have words that can be compared, ${leastTickets} are needed`,
      );
    const share = alike / compared;
    return {
      score: scored(share, { worst: 0.1, best: 0.7 }),
      because: `${percent(share)} of ${figure(compared)} tickets compared are nearly the same as four others or more`,
      coverage: compared / drawn,
    };
  },
};
