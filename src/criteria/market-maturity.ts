import type { Criterion } from "./criterion.ts";

export const marketMaturity: Criterion = {
  id: "market-maturity",
  title: "Market maturity",
  weight: 20,
  source: "Wardley: utilities are bought, bespoke work is kept; maturity per activity is a domain judgement",
  formula: "25 points for each step of the market from bespoke (1) to utility (5)",
  needs: "nothing: it is known of the activity, not of the tickets",
  inFavour: { clause: "many suppliers sell this by the unit" },
  against: { clause: "few suppliers sell this, and none by the unit" },
  judge: (_load, { activity: { market } }) => ({
    score: (market - 1) * 25,
    because: `${supply[market]} (${market} of 5, a judgement of this project)`,
    coverage: 1,
  }),
};

const supply = {
  5: "a utility: many suppliers sell it by the unit",
  4: "a mature market: many suppliers with comparable offers",
  3: "a market of specialists: offers have to be compared with care",
  2: "few suppliers, and each sells it in its own way",
  1: "bespoke work that is hardly for sale",
} as const;
