import { gatesBefore } from "../../model/gate-hits.ts";
import { areCallersChecked } from "../../model/checked-callers.ts";
import { listed } from "../../text/sentence.ts";
import { total } from "../../model/workload.ts";
import { hasTooLittle, identityWork, titlesOf, withVerdict, type KnownWork } from "../known-work.ts";
import type { Draft } from "./draft.ts";
import { fewer } from "./fewer.ts";
import { ownerOf, steering } from "./roles.ts";
import type { Situation } from "./situation.ts";
import { offers } from "./offers.ts";

/** Days 31 to 60: guard who gets in, automate, and ask for offers. */
export function secondMonth(situation: Situation): readonly Draft[] {
  return [
    ...identify(situation),
    ...automate(situation),
    ...nameSupplierManager(situation),
    ...(mayAskNow(situation) ? offers(situation) : wayOut(situation)),
    ...renegotiate(situation),
    ...decide(situation),
  ];
}

function automate({ chosen, answers, findings }: Situation): readonly Draft[] {
  const means = answers["automation-means"];
  return chosen.automate.map((work, at): Draft => {
    const before = [
      ...(at === 0 ? [] : ["the one before runs"]),
      ...(gatesBefore(work.assessment).length === 0 ? [] : ["what the first 30 days ask for is done"]),
      ...(means === undefined && at === 0 ? ["it is known what there is to automate with"] : []),
      ...(work.facts.guard === "identity" && !areCallersChecked(answers)
        ? ["it is checked who is asking"]
        : []),
    ];
    return {
      what: `Automate ${work.title}${withMeans(means)}, beginning with the request that comes most often`,
      owner: ownerOf(work.facts),
      ...(before.length === 0 ? {} : { before: listed(before) }),
      done: fewer(work, findings.workload.period, "need hands"),
      aim: "growth",
    };
  });
}

function withMeans(means: Situation["answers"]["automation-means"] = []): string {
  return means.length === 0 ? "" : ` with ${listed(means.map((each) => meansInWords[each]))}`;
}

const meansInWords = {
  scripts: "scripts",
  workflow: "workflows",
  "identity-governance": "identity management",
  "device-management": "device management",
} as const;

/** Whoever gives access has to know to whom, whether the work stays in the house or not. */
function identify({ works, answers }: Situation): readonly Draft[] {
  const guarded = identityWork(works);
  if (guarded.length === 0 || areCallersChecked(answers)) return [];
  return [
    {
      what: `Put a check of who is asking before ${titlesOf(guarded)}: self-service with a second factor, a call back on a number you know, or the word of the manager`,
      owner: "head of security",
      ...(answers["caller-identification"] === undefined
        ? { before: "it is known how callers are identified today" }
        : {}),
      done: "ten test calls without proof of identity were all refused",
      aim: "calm",
    },
  ];
}

function nameSupplierManager({
  works,
  answers: { "supplier-manager": manager },
}: Situation): readonly Draft[] {
  // Where nobody does it, this is among what the first 30 days ask for.
  if (withVerdict(works, "outsource").length === 0 || manager === "named" || manager === "nobody") return [];
  return [
    {
      what:
        manager === undefined
          ? "Name the person who manages suppliers, or make sure that there is one"
          : "Give the person who manages suppliers beside other work the time for it",
      owner: "CIO",
      done: "one role answers for what suppliers do, with a day a week or more",
      aim: "money",
    },
  ];
}

function mayAskNow({ contracts: { bind } }: Situation): boolean {
  return bind === "never" || bind === "for-now";
}

/** Where contracts can hardly be left, nobody asks others for offers before it is known how. */
function wayOut({ chosen, contracts, answers }: Situation): readonly Draft[] {
  if (contracts.bind !== "always" || chosen.outsource.length === 0) return [];
  return [
    {
      what: `Have the contracts that bind you read for a way out: until there is one, ${titlesOf(chosen.outsource)} cannot move`,
      owner: steering(answers),
      done: "it is known when each contract can be left, and what that costs",
      aim: "money",
    },
  ];
}

const content = 3;

function renegotiate({ works, answers }: Situation): readonly Draft[] {
  const { outsourced = [] } = answers;
  const unloved = new Set(
    outsourced.filter(({ satisfaction }) => satisfaction < content).map(({ activity }) => activity),
  );
  const concerned = works.filter(({ id }) => unloved.has(id));
  if (concerned.length === 0) return [];
  return [
    {
      what: `Renegotiate ${titlesOf(concerned)} with the supplier you are not content with, or prepare to take it back`,
      owner: steering(answers),
      before: "it is written down what falls short, with tickets that show it",
      done: "a new agreement measures what fell short, or a date is set to take it back",
      aim: "money",
    },
  ];
}

/** Less of the hours than this is not worth a meeting: domain judgement. */
const leastShare = 0.05;

/** What tickets leave open although there are enough of them. */
function decide({ works, findings: { workload } }: Situation): readonly Draft[] {
  const all = total(workload.effortHours);
  const open = withVerdict(works, "review").filter((work) => isOpen(work) && work.hours >= leastShare * all);
  if (open.length === 0) return [];
  return [
    {
      what: `Decide with those who do the work what to do with ${titlesOf(open)}: tickets alone leave it open`,
      owner: "CIO",
      done: "each has a direction, and somebody who answers for it",
      aim: "knowledge",
    },
  ];
}

function isOpen({ assessment }: KnownWork): boolean {
  return !hasTooLittle(assessment) && assessment.gates.every(({ effect }) => effect === "first");
}
