import { effortIsElapsed } from "../model/effort-is-elapsed.ts";
import { total, type Workload } from "../model/workload.ts";
import { percent } from "../text/numbers.ts";
import type { Findings } from "./findings.ts";
import { hasTooLittle } from "./known-work.ts";
import { likelyShares } from "./likely.ts";
import { qualityOf } from "./quality.ts";

/** How sure the report is, in one sentence. */
export function howSure(findings: Findings): string {
  const { workload, files } = findings;
  if (total(workload.tickets) === 0) return "There are no tickets, so nothing can be said";
  const { grade } = qualityOf(workload, files);
  return [
    verdicts(findings),
    `the data is of grade ${grade}${grade === "D" ? ", so its main numbers are doubtful" : ""}`,
    split(workload),
    ...projects(findings),
    ...hours(workload),
  ].join("; ");
}

/** What a gate leaves open for want of evidence holds under any weights, and says nothing. */
function verdicts({ workload, assessed: { assessments } }: Findings): string {
  const all = total(workload.effortHours);
  const share = (of: readonly (typeof assessments)[number][]) =>
    all > 0
      ? of.reduce((sum, { activity }) => {
          const load = workload.activities.get(activity);
          return sum + (load === undefined ? 0 : total(load.effortHours));
        }, 0) / all
      : 0;
  const judged = assessments.filter(
    (assessment) => assessment.verdict !== "review" && !hasTooLittle(assessment),
  );
  const stable = judged.filter(({ stability }) => stability.word === "stable");
  if (judged.length === 0) return "No activity has enough evidence for a verdict";
  const [have, hold] = [percent(share(judged)), percent(share(stable))];
  const those =
    stable.length === judged.length
      ? "all of them in those"
      : have === hold
        ? "nearly all of them in those"
        : `${hold} in those`;
  return `${have} of the hours lie in activities with a verdict, ${those} whose verdict hardly depends on how the criteria are weighted (the same in 90 of 100 trials or more)`;
}

/** A wider range does not tell run from transformation: domain judgement. */
const tooWide = 0.5;

function split(workload: Workload): string {
  const { low, high } = likelyShares(workload).ofEffort;
  if (high - low > tooWide)
    return `how much of the hours is transformation cannot be told: ${percent(low)} to ${percent(high)} fit this export`;
  return `transformation is ${percent(low)} to ${percent(high)} of the hours in 95 of 100 such exports`;
}

/** How far the share of transformation may be trusted, as far as somebody said where projects are recorded. */
function projects({ answers }: Findings): readonly string[] {
  const where = answers?.known["project-records"];
  if (where === undefined) return [];
  return where === "this-file"
    ? ["projects are recorded in this export, as you said, so nothing is missing from that share"]
    : [`that share is the least it can be, as you said that projects are recorded ${where}`];
}

/** From this share of the hours on, a basis is said to be that of most of them. */
const most = 0.5;

function hours(workload: Workload): readonly string[] {
  const { byBasis, effortHours } = workload;
  const all = total(effortHours);
  if (!(all > 0)) return [];
  const share = (basis: keyof typeof byBasis) => byBasis[basis].hours / all;
  const logged = share("logged");
  if (logged >= most) {
    const doubt = effortIsElapsed(workload) ? ", but probably as the time that tickets were open" : "";
    return [`${percent(logged)} of the hours are logged${doubt}`];
  }
  const [minutes, open] = [share("default-minutes"), share("hands-on-share")];
  const basis =
    minutes >= open
      ? `${percent(minutes)} of the hours are default minutes`
      : `${percent(open)} of the hours are a share of the time tickets were open`;
  return [`${basis}, so trust shares more than hours`];
}
