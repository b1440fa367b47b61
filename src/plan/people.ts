import type { AnswerTo } from "../model/answers.ts";
import type { Audit } from "../model/audit.ts";
import type { PeopleWish } from "../model/people-wish.ts";
import { plural } from "../text/plural.ts";
import type { Findings } from "./findings.ts";

/** What is said of people, and for which purpose. */
export function peopleOf(findings: Findings): Audit["people"] {
  const { mode, purpose } = findings.people;
  return { mode, purpose: purpose ?? null, message: messageOf(findings) };
}

function messageOf({ people: { mode }, named, workload, answers }: Findings): string {
  const leftOut = workload.namedLikePeople ?? 0;
  return [
    said[mode],
    ...(mode === "none" && named !== undefined
      ? ["So nothing is said of the people you named, either."]
      : []),
    ...(leftOut === 0
      ? []
      : [
          `${plural(leftOut, "application is", "applications are")} not shown, being called like somebody who asks or works.`,
        ]),
    ...(mode === "none" ? [] : represented(answers?.known["staff-representation"])),
  ].join(" ");
}

function represented(informed: AnswerTo<"staff-representation"> | undefined): readonly string[] {
  if (informed === "not-informed") return [informFirst];
  return informed === "informed" ? ["Those who represent staff know of this audit, as you said."] : [];
}

const said: Record<PeopleWish["mode"], string> = {
  none: "Nothing is said of people and teams, as you asked; what depends on who worked on tickets cannot be told.",
  group: "People are shown as teams only: nobody is named, and nobody is compared with others.",
  pseudonym:
    "Pseudonyms tell who works on what, and nothing else: no counts, no times, no ranks. Whoever has the export can find out who they are, so give them to nobody who does not need them.",
  name: "Names stand in a file of their own, which tells who works on what and nothing else; they are not in this report.",
};

/** BetrVG is the German works constitution act. */
const informFirst =
  "Those who represent staff have not been informed, as you said: in many countries they must be heard before tickets are used to look at the work of people (in Germany BetrVG § 87(1) no. 6); ask somebody who knows your law, as this is no legal advice.";
