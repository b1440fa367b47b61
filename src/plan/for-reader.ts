import type { Audit } from "../model/audit.ts";
import { figure } from "../text/numbers.ts";
import { plural } from "../text/plural.ts";
import { coverWords } from "./cover-words.ts";
import type { Findings } from "./findings.ts";
import { perMonth } from "../model/per-month.ts";
import { knownWork, titlesOf, withVerdict } from "./known-work.ts";

/** What concerns whoever reads it, by the role they gave; undefined where they gave none that tells. */
export function forReaderOf(findings: Findings, roadmap: Audit["roadmap"]): string | undefined {
  const role = findings.answers?.known.role;
  if (role === "cio") return stepsOf(roadmap, ["CIO"]);
  if (role === "service-manager") return stepsOf(roadmap, ["service manager", "head of operations"]);
  return role === "consultant" ? quote(findings) : undefined;
}

const parts = [
  ["within 30 days", "days30"],
  ["within 60 days", "days60"],
  ["within 90 days", "days90"],
] as const;

/** Each step by how it begins: the whole of it stands in the plan. */
function stepsOf(roadmap: Audit["roadmap"], owners: readonly string[]): string {
  const yours = parts.map(([when, part]) => {
    const own = roadmap[part].filter(({ owner }) => owners.includes(owner));
    return { when, own: own.map(({ what }) => beginning(what)) };
  });
  const said = yours.filter(({ own }) => own.length > 0);
  if (said.length === 0) return "No step of the plan is yours; the others are in the plan below.";
  const steps = said.reduce((sum, { own }) => sum + own.length, 0);
  return `${plural(steps, "step")} of the plan ${steps === 1 ? "is" : "are"} yours: ${said
    .map(({ when, own }) => `${when} ${own.join("; ")}`)
    .join(". ")}`;
}

function beginning(what: string): string {
  const [first = what] = what.split(/[:;]|, (?:and|as|with|without|before|beginning|one|if)\b| \(/u);
  return `${first.charAt(0).toLowerCase()}${first.slice(1)}`;
}

/** What a supplier would be asked to quote, and what not. */
function quote(findings: Findings): string {
  const works = knownWork(findings);
  const out = withVerdict(works, "outsource");
  const { period, cover } = findings.workload;
  if (out.length === 0) return "Nothing here has a verdict to outsource, so there is nothing to quote yet.";
  const sum = (of: "tickets" | "hours") =>
    perMonth(
      out.reduce((all, work) => all + work[of], 0),
      period,
    );
  const [tickets, hours] = [sum("tickets"), sum("hours")];
  const amount =
    tickets === undefined || hours === undefined
      ? plural(
          out.reduce((all, work) => all + work.tickets, 0),
          "ticket",
        )
      : `${figure(tickets)} tickets and ${figure(hours)} hours a month`;
  const others = works.length - out.length;
  const rest =
    others === 0 ? "" : ` The rest stays in the house: ${plural(others, "activity", "activities")}.`;
  return `A quote would be about ${amount}: ${titlesOf(out, out.length)}, ${coverWords[cover]}.${rest}`;
}
