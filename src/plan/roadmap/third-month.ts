import { gatesBefore } from "../../model/gate-hits.ts";
import { hours, percent } from "../../text/numbers.ts";
import { goalsOf } from "../goals.ts";
import { titlesOf } from "../known-work.ts";
import { likelyShares } from "../likely.ts";
import { transformation } from "../transformation.ts";
import type { Draft } from "./draft.ts";
import { offers } from "./offers.ts";
import type { Situation } from "./situation.ts";

/** Days 61 to 90: try one activity with a supplier, move people to what changes the business, and look again. */
export function thirdMonth(situation: Situation): readonly Draft[] {
  return [
    ...(situation.contracts.bind === "beyond-the-plan" ? offers(situation) : []),
    ...pilot(situation),
    ...movePeople(situation),
    ...grow(situation),
    again(situation),
  ];
}

/** One, so that it can be watched: the verdict that depends least on how one weighs. */
function pilot({ chosen: { outsource }, contracts }: Situation): readonly Draft[] {
  const [surest] = outsource.toSorted(
    (a, b) =>
      gatesBefore(a.assessment).length - gatesBefore(b.assessment).length ||
      b.assessment.stability.share - a.assessment.stability.share ||
      b.hours - a.hours ||
      (a.id < b.id ? -1 : 1),
  );
  if (surest === undefined || contracts.bind === "always" || contracts.bind === "beyond-the-plan") return [];
  const before = [
    "an offer is better than that of the house",
    ...(surest.assessment.stability.word === "fragile"
      ? ["those who do the work agree, as the verdict is a close call"]
      : []),
    ...(gatesBefore(surest.assessment).length > 0 ? ["what the first 30 days ask for is done"] : []),
    ...("until" in contracts ? [`the contract that binds you has ended (${contracts.until})`] : []),
  ];
  return [
    {
      what: `Pilot one activity with a supplier, ${surest.title}: weeks in the shadow of those who do it today, and a clause to end it that brings work and data back`,
      owner: "supplier manager",
      before: before.join("; "),
      done: "four weeks in a row have passed without a reason to pause",
      aim: "money",
    },
  ];
}

function movePeople({ keyPeople: people, chosen: { grow: growing } }: Situation): readonly Draft[] {
  if (people === null || people.found === 0) return [];
  const first = people.activities.filter(({ documentFirst }) => documentFirst);
  const who = people.named === 1 ? "the person you named" : "the people you named";
  const set =
    people.releasesPerMonth === null
      ? ""
      : `: the verdicts set ${hours(people.releasesPerMonth)} a month of it free`;
  const to = growing.length === 0 ? "work that changes the business" : titlesOf(growing);
  return [
    {
      what: `Move ${who} to ${to}, one or two days a week, with somebody who takes over the work${set}`,
      owner: "CIO",
      before:
        first.length === 0
          ? "whoever moves has agreed, and somebody has taken over"
          : `whoever moves has agreed, and ${titlesOf(first)} can be done by a second person`,
      done: "for four weeks the days were kept, and others closed the tickets",
      aim: "growth",
    },
  ];
}

function grow({ chosen, keyPeople }: Situation): readonly Draft[] {
  const released = [...chosen.eliminate, ...chosen.automate, ...chosen.outsource];
  if (chosen.grow.length === 0 || released.length === 0 || (keyPeople?.found ?? 0) > 0) return [];
  return [
    {
      what: `Give the hours that were set free to ${titlesOf(chosen.grow)}, and say which work they are for`,
      owner: "CIO",
      before: `fewer tickets of ${titlesOf(released)} arrive`,
      done: "the hours stand in the plan of next quarter",
      aim: "growth",
    },
  ];
}

function again({ findings }: Situation): Draft {
  const { workload } = findings;
  const { target } = goalsOf(findings);
  const now = transformation(workload.effortHours).value;
  const { low, high } = likelyShares(workload).ofEffort;
  return {
    what: "Run the audit again on the months since, and compare it with this one",
    owner: "service manager",
    before: "the export is drawn with the same fields",
    done: `it is known whether transformation has left what may be chance: ${percent(low)} to ${percent(high)} of the hours, with ${percent(now)} today${target === null ? "" : ` and ${percent(target)} as the target`}`,
    aim: "knowledge",
    place: "last",
  };
}
