import type { Answers } from "../../model/answers.ts";
import type { Audit } from "../../model/audit.ts";
import type { Workload } from "../../model/workload.ts";
import type { Findings } from "../findings.ts";
import { knownWork, type KnownWork } from "../known-work.ts";
import { movesOf } from "../moves.ts";

/** What the plan is made from. */
export interface Situation {
  readonly findings: Findings;
  readonly works: readonly KnownWork[];
  readonly answers: Answers;
  /** The activities of each move, in the order of the move. */
  readonly chosen: Readonly<Record<"eliminate" | "automate" | "outsource" | "grow", readonly KnownWork[]>>;
  readonly contracts: Contracts;
  /** The people the leader named; null where there are none to speak of. */
  readonly keyPeople: Audit["keyPeople"];
}

/** How long contracts keep work from moving: not at all, until a day within the plan, until a later one, or for good. */
type Contracts =
  | { readonly bind: "never" | "always" }
  | { readonly bind: "for-now" | "beyond-the-plan"; readonly until: string };

export function situationOf(findings: Findings, keyPeople: Audit["keyPeople"]): Situation {
  const works = knownWork(findings);
  const byId = new Map(works.map((work) => [work.id, work]));
  const moves = movesOf(findings);
  const chosen = (verdict: "eliminate" | "automate" | "outsource" | "grow") =>
    moves
      .filter((move) => move.verdict === verdict)
      .flatMap(({ activities }) => activities.flatMap((id) => byId.get(id) ?? []));
  const answers = findings.answers?.known ?? {};
  return {
    findings,
    works,
    answers,
    chosen: {
      eliminate: chosen("eliminate"),
      automate: chosen("automate"),
      outsource: chosen("outsource"),
      grow: chosen("grow"),
    },
    contracts: contractsOf(answers, findings.workload),
    keyPeople,
  };
}

const daysOfPlan = 90;
const millisecondsOfDay = 86_400_000;

/** The plan begins when the export ends, since nothing here knows what day it is. */
function contractsOf({ "contract-end": end }: Answers, { lastOpened, period }: Workload): Contracts {
  if (end === undefined || end === "none") return { bind: "never" };
  if (end === "locked-in") return { bind: "always" };
  const begins = lastOpened?.slice(0, 10) ?? period?.to;
  if (begins === undefined) return { bind: "beyond-the-plan", until: end.until };
  const days = (Date.parse(end.until) - Date.parse(begins)) / millisecondsOfDay;
  if (days <= 0) return { bind: "never" };
  return { bind: days <= daysOfPlan ? "for-now" : "beyond-the-plan", until: end.until };
}
