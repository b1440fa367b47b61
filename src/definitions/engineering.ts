import type { AspectId } from "../model/work.ts";
import { keepsTheLevel, type Definition } from "./definition.ts";

/** Only turns run into transformation. */
export const engineering: Definition = {
  id: "engineering",
  title: "Everything that improves the system",
  run: "restores or keeps the present level of service, security and uptime",
  transform: "adds, adapts, restructures or makes more reliable or secure",
  source: "LinearB investment categories; ISO/IEC/IEEE 14764, adaptive, additive and perfective maintenance",
  countsAsTransform: ({ activity, aspects }) =>
    activity === "patching-and-vulnerabilities"
      ? aspects.has("upgrade") || aspects.has("new-platform")
      : !keepsTheLevel.has(activity) && improvements.some((aspect) => aspects.has(aspect)),
};

const improvements: readonly AspectId[] = [
  "upgrade",
  "new-platform",
  "new-function",
  "security",
  "refactoring",
  "permanent-fix",
  "reliability",
];
