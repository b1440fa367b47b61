import type { Answers } from "../model/answers.ts";
import { ticketsOnNamed } from "../model/named-applications.ts";
import { total } from "../model/workload.ts";
import { listed } from "../text/sentence.ts";
import type { Gate } from "./gate.ts";

const leastShare = 0.25;

export const regulation: Gate = {
  id: "regulation",
  title: "Regulated function",
  source: "88 FR 37920 of 9 June 2023 (third-party risk); EU DORA, articles 28 to 30",
  formula:
    "you are regulated beyond privacy law, and the work is of a regulated kind or a quarter of its tickets and more are of systems you called critical",
  check({ activity: id, tickets }, { activity, answers, workload }) {
    const by = regulators(answers);
    if (by.length === 0) return undefined;
    const critical = ticketsOnNamed(answers["critical-systems"] ?? [], workload.applications, id);
    const isCritical = critical > 0 && critical >= leastShare * total(tickets);
    if (activity.guard !== "regulated" && !isCritical) return undefined;
    return {
      effect: "never",
      verdicts: ["outsource"],
      because: `the rules for ${listed(by)} hold the house to account for it: the most a supplier can do is to work under its control`,
    };
  },
};

function regulators({ regulation: said = [] }: Answers): readonly string[] {
  return said.flatMap((each) => (each === "privacy" ? [] : [words[each]]));
}

const words = {
  finance: "finance",
  health: "health care",
  "payment-cards": "payment cards",
  "public-sector": "the public sector",
  defence: "defence and export control",
  "critical-infrastructure": "critical infrastructure",
} as const;
