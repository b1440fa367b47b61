import { keepsTheLevel, type Definition } from "./definition.ts";

/** Asks for additional functionality, as the rules on capital expenditure do; turns both ways. */
export const finance: Definition = {
  id: "finance",
  title: "Additional functionality",
  run: "maintains, repairs or restructures without a new function",
  transform: "lets software do what it could not do before, or brings it to a new platform",
  source: "US GAAP ASC 350-40 (upgrades and enhancements); OMB development, modernisation and enhancement",
  countsAsRun: ({ aspects }) =>
    !addsFunction(aspects) &&
    (aspects.has("permanent-fix") || aspects.has("refactoring") || aspects.has("reliability")),
  countsAsTransform: ({ activity, aspects }) => addsFunction(aspects) && !isNoAsset.has(activity),
};

const addsFunction = (aspects: ReadonlySet<string>): boolean =>
  aspects.has("new-function") || aspects.has("new-platform");

/** Minor updates, repairs, requests of single users, training and advice are expense whatever they mention. */
const isNoAsset: ReadonlySet<string> = new Set([
  ...keepsTheLevel,
  "telephony-and-mobile",
  "email-and-collaboration",
  "backup-and-recovery",
  "monitoring-and-alerts",
  "patching-and-vulnerabilities",
]);
