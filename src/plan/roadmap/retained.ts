import { neverOut } from "../../model/gate-hits.ts";
import type { Audit } from "../../model/audit.ts";
import { plural } from "../../text/plural.ts";
import { titlesOf, withVerdict, type KnownWork } from "../known-work.ts";
import { isServiceDesk } from "../../model/service-desk.ts";
import type { Situation } from "./situation.ts";

type Retained = Audit["roadmap"]["retained"];

/**
 * What the house still needs people for when suppliers do a part of the work: the core capabilities of Feeny and
 * Willcocks (1998), as far as the verdicts ask for them. Which work asks for which is a domain judgement.
 */
export function retained(situation: Situation): Retained {
  const { works, answers } = situation;
  const already = new Set((answers.outsourced ?? []).map(({ activity }) => activity));
  const out = withVerdict(works, "outsource");
  const outside = works.filter((work) => out.includes(work) || already.has(work.id));
  if (outside.length === 0) return [];
  return [
    ...buying(out),
    monitoring(outside, situation),
    ...facilitation(outside),
    ...architecture(works, outside),
    ...makingItWork(outside),
    ...relationship(works, outside),
    ...decisions(works),
  ];
}

function buying(out: readonly KnownWork[]): Retained {
  if (out.length === 0) return [];
  return [
    {
      role: "informed buying",
      because: `somebody has to know the market and compare offers with what the house can do, for ${plural(out.length, "activity", "activities")} that could go out`,
    },
  ];
}

function monitoring(outside: readonly KnownWork[], { answers: { "supplier-manager": manager } }: Situation) {
  const who: Record<NonNullable<typeof manager> | "unknown", string> = {
    named: "you have somebody for it",
    "part-time": "you said that it is done beside other work, which is too little for this",
    nobody: "you said that nobody does it: name somebody before anything is handed out",
    unknown: "nobody has said who does it",
  };
  return {
    role: "contract monitoring",
    because: `somebody has to hold suppliers to what they promised for ${titlesOf(outside)}; ${who[manager ?? "unknown"]}`,
  };
}

function facilitation(outside: readonly KnownWork[]): Retained {
  const close = outside.filter(({ facts }) => isServiceDesk(facts));
  if (close.length === 0) return [];
  return [
    {
      role: "contract facilitation",
      because: `users need somebody in the house to turn to when a supplier lets them down in ${titlesOf(close)}`,
    },
  ];
}

function architecture(works: readonly KnownWork[], outside: readonly KnownWork[]): Retained {
  const growing = withVerdict(works, "grow");
  const built = outside.filter(({ id }) => infrastructure.has(id));
  if (growing.length + built.length === 0) return [];
  return [
    {
      role: "architecture planning",
      because:
        growing.length === 0
          ? `what ${titlesOf(built)} will look like in three years is not for a supplier to say`
          : `what fits together is decided in the house, as ${titlesOf(growing)} ${growing.length === 1 ? "is" : "are"} to grow`,
    },
  ];
}

const infrastructure: ReadonlySet<string> = new Set([
  "backup-and-recovery",
  "batch-and-interfaces",
  "cloud-operations",
  "database-administration",
  "network-and-connectivity",
  "network-security-change",
  "patching-and-vulnerabilities",
  "server-and-storage",
]);

function makingItWork(outside: readonly KnownWork[]): Retained {
  const deep = outside.filter(({ id }) => infrastructure.has(id) || id === "application-support");
  if (deep.length === 0) return [];
  return [
    {
      role: "making technology work",
      because: `somebody has to get in when the supplier of ${titlesOf(deep)} is stuck, and to see through excuses`,
    },
  ];
}

function relationship(works: readonly KnownWork[], outside: readonly KnownWork[]): Retained {
  const growing = withVerdict(works, "grow");
  const applications = outside.filter(
    ({ id }) => id === "application-support" || id === "reports-and-extracts",
  );
  if (growing.length + applications.length === 0) return [];
  return [
    {
      role: "business relationship",
      because:
        growing.length === 0
          ? `no supplier of ${titlesOf(applications)} will ask the business what it needs next`
          : "what to build next has to be agreed with the business, and suppliers are not asked",
    },
  ];
}

/** Not of the nine, but what gates keep in the house: who gets in, and what is shut down. */
function decisions(works: readonly KnownWork[]): Retained {
  const guarded = works.filter(
    (work) =>
      work.facts.guard === "security-response" ||
      (work.facts.guard === "identity" && neverOut(work.assessment) !== undefined),
  );
  if (guarded.length === 0) return [];
  return [
    {
      role: "security decisions",
      because: `who gets in and what is shut down is decided in the house: ${titlesOf(guarded)}`,
    },
  ];
}
