import type { Definition } from "./definition.ts";

/** Only turns transformation into run. */
export const strict: Definition = {
  id: "strict",
  title: "Run the bank, change the bank",
  run: "operates, secures, upgrades or is owed to a law, a regulator or a vendor",
  transform: "leaves a capability that did not exist and that nobody prescribed",
  source: "Gartner run-grow-transform; banking RTB/CTB, where mandatory commitments are run",
  countsAsRun: ({ activity, aspects }) =>
    aspects.has("mandatory") ||
    aspects.has("security") ||
    isSafeguarding.has(activity) ||
    (isRenewal({ activity, aspects }) && !aspects.has("new-function")),
};

/** Work whose purpose is security or an obligation, whatever its words. */
const isSafeguarding: ReadonlySet<string> = new Set([
  "patching-and-vulnerabilities",
  "security-response",
  "network-security-change",
  "compliance-and-audit",
]);

/** Migration and modernisation bring what exists to another place or release. */
const isRenewal: NonNullable<Definition["countsAsRun"]> = ({ activity, aspects }) =>
  aspects.has("upgrade") || activity === "migration-and-modernisation";
