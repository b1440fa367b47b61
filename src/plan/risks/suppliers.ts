import { gatesBefore } from "../../model/gate-hits.ts";
import type { Answers } from "../../model/answers.ts";
import { outsourcingLimit, shareOfRun } from "../../model/outsourcing-limit.ts";
import { isServiceDesk } from "../../model/service-desk.ts";
import { ticketsOnNamed } from "../../model/named-applications.ts";
import type { Workload } from "../../model/workload.ts";
import { percent } from "../../text/numbers.ts";
import type { Findings } from "../findings.ts";
import { titlesOf, withVerdict, type KnownWork } from "../known-work.ts";
import type { Risk } from "./risk.ts";

/** What goes wrong with suppliers; nothing where nothing is to be handed out. */
export function supplierRisks(works: readonly KnownWork[], { answers, workload }: Findings): readonly Risk[] {
  const out = withVerdict(works, "outsource");
  if (out.length === 0) return [];
  const known = answers?.known ?? {};
  return [
    ...nobody(known),
    ...concentration(out, workload, known),
    ...standstill(out, workload, known),
    ...serviceQuality(out),
    ...jobs(out, known),
    ...lockedIn(known),
  ];
}

function nobody({ "supplier-manager": manager }: Answers): readonly Risk[] {
  if (manager !== "nobody") return [];
  return [
    {
      gravity: 2,
      message: "Nobody manages suppliers: a supplier whom nobody manages is managed by its own interest",
    },
  ];
}

function concentration(out: readonly KnownWork[], workload: Workload, known: Answers): readonly Risk[] {
  const share = shareOfRun(
    out.map(({ load }) => load),
    workload,
  );
  const limit = outsourcingLimit(known);
  if (share <= limit.share) return [];
  const whose = limit.isSaid ? "is the most you want" : "is a usual limit";
  return [
    {
      gravity: 2,
      message: `All that could be handed out is ${percent(share)} of the effort of run, and ${percent(limit.share)} ${whose}: nobody would be left who knows what to ask for`,
    },
  ];
}

/** What stops the business is not mended within the time of a usual contract. */
function standstill(
  out: readonly KnownWork[],
  workload: Workload,
  { "critical-systems": critical = [] }: Answers,
): readonly Risk[] {
  const touching = out.filter(({ id }) => ticketsOnNamed(critical, workload.applications, id) > 0);
  if (touching.length === 0) return [];
  return [
    {
      gravity: 2,
      message: `${titlesOf(touching)}: some of it is on systems that must not stop, so a contract has to promise who answers there, how fast and at which hours`,
    },
  ];
}

function serviceQuality(out: readonly KnownWork[]): readonly Risk[] {
  const desk = out.filter(({ facts }) => isServiceDesk(facts));
  if (desk.length === 0) return [];
  return [
    {
      gravity: 3,
      message: `${titlesOf(desk)}: service desks that were handed out usually save money and lose service quality (Avasant 2023), so agree on what users are to experience`,
    },
  ];
}

function jobs(out: readonly KnownWork[], { "staff-representation": represented }: Answers): readonly Risk[] {
  const concerned = out.filter((work) =>
    gatesBefore(work.assessment).some(({ gate }) => gate === "headcount"),
  );
  if (concerned.length === 0) return [];
  const late =
    represented === "not-informed"
      ? "the works council or union does not know of it yet, and being late costs more than being open"
      : "those who do the work will hear of it, and should hear it from you first";
  return [{ gravity: 2, message: `${titlesOf(concerned)}: jobs are concerned; ${late}` }];
}

function lockedIn({ "contract-end": end }: Answers): readonly Risk[] {
  if (end === undefined || end === "none") return [];
  return [
    {
      gravity: 3,
      message:
        end === "locked-in"
          ? "Contracts that can hardly be left keep work from moving: what is to be handed out may have to wait for them"
          : `Contracts bind you until ${end.until}: what is handed out before is paid for twice`,
    },
  ];
}
