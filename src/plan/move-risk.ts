import { gatesBefore } from "../model/gate-hits.ts";
import { percent } from "../text/numbers.ts";
import { sentence } from "../text/sentence.ts";
import type { Releasing } from "./releasing.ts";
import { isServiceDesk } from "../model/service-desk.ts";

/** From this share of assumed minutes on the hours are more assumed than known: domain judgement. */
const mostlyAssumed = 0.5;

/** What may go wrong with a move, in sentences: what has to be done first, what turns the verdict, what is assumed. */
export function riskOf(each: Releasing): string {
  const risks = [...gatesFirst(each), ...unstable(each), ...service(each), ...assumed(each)];
  return risks.length === 0
    ? "Nothing has to be done first, and other weights give the same verdict."
    : risks.map(sentence).join(" ");
}

function gatesFirst({ assessment }: Releasing): string[] {
  const [next, ...others] = gatesBefore(assessment);
  if (next === undefined) return [];
  const more = others.length === 0 ? "" : ` (then: ${others.map(({ title }) => title).join(", ")})`;
  return [`First ${next.because}${more}`];
}

function unstable({ assessment: { stability } }: Releasing): string[] {
  if (stability.word === "stable") return [];
  const [flip] = stability.flips;
  const turns = flip === undefined ? "" : `, and turns to ${flip.to} if ${flip.if}`;
  return [
    `the verdict is ${stability.word}: ${percent(stability.share)} of other weights give the same${turns}`,
  ];
}

function service({ assessment: { verdict }, facts }: Releasing): string[] {
  const falls = verdict === "outsource" && isServiceDesk(facts);
  return falls ? ["outsourced help desks score high on cost and low on service (Avasant 2023)"] : [];
}

function assumed({ load: { byBasis } }: Releasing): string[] {
  const all = Object.values(byBasis).reduce((sum, { hours }) => sum + hours, 0);
  const share = all > 0 ? byBasis["default-minutes"].hours / all : 0;
  return share < mostlyAssumed ? [] : [`${percent(share)} of its hours are default minutes, not logged time`];
}
