import type { Answers } from "../model/answers.ts";
import { areCallersChecked } from "../model/checked-callers.ts";
import type { Gate, Hit } from "./gate.ts";

export const identity: Gate = {
  id: "identity",
  title: "Identity",
  source: "Clorox v. Cognizant, filed July 2025: allegations, not findings",
  formula:
    "kinds of work that decide who gets in; opens only if callers are identified by self-service, a call back or their manager",
  check: (_load, { activity, answers }) => (activity.guard === "identity" ? hit(answers) : undefined),
};

function hit(answers: Answers): Hit {
  if (areCallersChecked(answers))
    return {
      effect: "first",
      verdicts: ["outsource"],
      because:
        "bind the supplier to your way of identifying callers, and test it: resets are how intruders get in",
    };
  return {
    effect: "never",
    verdicts: ["outsource"],
    because: `whoever resets a password or grants access decides who gets in; no supplier does so unless every caller is verified${said[answers["caller-identification"] ?? "unknown"]}`,
  };
}

const said: Record<NonNullable<Answers["caller-identification"]> | "unknown", string> = {
  unknown: "",
  none: ", and you said that callers are not",
  "knowledge-questions": ", and questions that others can answer are no proof",
  "self-service": "",
  "call-back": "",
  manager: "",
};
