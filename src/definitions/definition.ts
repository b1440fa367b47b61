import type { DefinitionFacts } from "../model/definition-facts.ts";
import type { AspectId, WorkClass } from "../model/work.ts";

/** What is known of a ticket beside its class. */
export interface Work {
  /** Id of an activity, or "unclassified". */
  readonly activity: string;
  readonly aspects: ReadonlySet<AspectId>;
}

/**
 * What counts as transformation. ONE FILE = ONE DEFINITION; the id is the file name. A definition says how it departs
 * from the labelling guide and nothing else: what it is not asked about, it cannot change.
 */
export interface Definition extends DefinitionFacts {
  /** Asked about what the guide calls transformation. */
  readonly countsAsRun?: (work: Work) => boolean;
  /** Asked about what the guide calls run. */
  readonly countsAsTransform?: (work: Work) => boolean;
}

/** The class of a ticket by a definition. Unclear stays unclear: no definition knows what the text does not say. */
export function classBy(definition: Definition, said: WorkClass, work: Work): WorkClass {
  const { countsAsRun, countsAsTransform } = definition;
  if (said === "transform") return countsAsRun?.(work) === true ? "run" : "transform";
  if (said === "run") return countsAsTransform?.(work) === true ? "transform" : "run";
  return "unclear";
}

/** Requests of single users, repairs, answers to events, paper and talk: they keep a level and raise none. */
export const keepsTheLevel: ReadonlySet<string> = new Set([
  "password-and-lockout",
  "access-and-permissions",
  "joiner-mover-leaver",
  "device-support",
  "field-hardware",
  "printing",
  "software-install",
  "how-to-and-information",
  "network-security-change",
  "renewals",
  "application-defect",
  "data-correction",
  "reports-and-extracts",
  "problem-analysis",
  "security-response",
  "compliance-and-audit",
  "asset-and-procurement",
  "vendor-management",
  "knowledge-and-training",
  "coordination-and-overhead",
]);
