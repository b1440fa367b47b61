import type { Audit } from "../model/audit.ts";
import { total } from "../model/workload.ts";
import type { Findings } from "./findings.ts";
import { arranged } from "./roadmap/draft.ts";
import { firstMonth } from "./roadmap/first-month.ts";
import { retained } from "./roadmap/retained.ts";
import { secondMonth } from "./roadmap/second-month.ts";
import { situationOf } from "./roadmap/situation.ts";
import { stopRules } from "./roadmap/stop-rules.ts";
import { thirdMonth } from "./roadmap/third-month.ts";

/** Who does what within 30, 60 and 90 days, when to stop, and whom the house still needs. */
export function roadmapOf(findings: Findings, keyPeople: Audit["keyPeople"]): Audit["roadmap"] {
  if (total(findings.workload.tickets) === 0)
    return { days30: [], days60: [], days90: [], stopRules: [], retained: [] };
  const situation = situationOf(findings, keyPeople);
  const [days30, days60, days90] = arranged(
    [firstMonth(situation), secondMonth(situation), thirdMonth(situation)],
    situation.answers["business-goal"],
  );
  return {
    days30: [...days30],
    days60: [...days60],
    days90: [...days90],
    stopRules: [...stopRules(situation)],
    retained: [...retained(situation)],
  };
}
