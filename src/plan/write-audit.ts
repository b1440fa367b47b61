import type { Audit } from "../model/audit.ts";
import { activitiesOf } from "./activities.ts";
import { answersOf } from "./answers.ts";
import { applicationBirthsOf } from "./application-births.ts";
import { applicationsOf } from "./applications.ts";
import { benchmarksOf } from "./benchmarks.ts";
import type { Findings } from "./findings.ts";
import { firefightingOf } from "./firefighting.ts";
import { forReaderOf } from "./for-reader.ts";
import { formulas } from "./formulas.ts";
import { gapsOf } from "./gaps.ts";
import { goalsOf } from "./goals.ts";
import { groupsOf } from "./groups.ts";
import { houseOf } from "./house.ts";
import { howSure } from "./how-sure.ts";
import { keepOf } from "./keep.ts";
import { learningOf } from "./learning.ts";
import { movesOf } from "./moves.ts";
import { keyPeopleOf } from "./key-people.ts";
import { peopleOf } from "./people.ts";
import { qualityOf } from "./quality.ts";
import { resolversOf } from "./resolvers.ts";
import { risksOf } from "./risks.ts";
import { roadmapOf } from "./roadmap.ts";
import { savingsOf } from "./savings.ts";
import { staffingOf } from "./staffing.ts";
import { periodOf, splitOf } from "./summary.ts";
import { uptimeOf } from "./uptime.ts";

/** Everything that was found, as one complete and serialisable audit. */
export function writeAudit(findings: Findings): Audit {
  const { version, files, rejections, workload, assessed, activities } = findings;
  const { assessments } = assessed;
  const judged = activitiesOf(findings);
  const keyPeople = keyPeopleOf(findings, judged);
  const resolvers = resolversOf(findings);
  const house = findings.house === undefined ? undefined : houseOf(findings.house);
  const roadmap = roadmapOf(findings, keyPeople);
  const forReader = forReaderOf(findings, roadmap);
  const staffing = staffingOf(findings);
  const { id, title, source, run, transform } = findings.definition;
  return {
    schemaVersion: 1,
    tool: { name: "ktlo", version },
    definition: { id, title, source, run, transform, unclear: "the text does not say which" },
    input: [...files],
    ...(house === undefined ? {} : { house }),
    learning: learningOf(findings.learning),
    quality: qualityOf(workload, files),
    period: periodOf(workload),
    split: splitOf(workload, findings.definitions),
    activities: judged,
    applications: applicationsOf(workload),
    births: applicationBirthsOf(findings),
    groups: groupsOf(findings),
    firefighting: firefightingOf(workload, workload.period),
    uptime: uptimeOf(findings),
    people: peopleOf(findings),
    keyPeople,
    ...(resolvers === undefined ? {} : { resolvers }),
    answers: answersOf(findings),
    moves: movesOf(findings),
    savings: savingsOf(findings),
    goals: goalsOf(findings),
    roadmap,
    keep: keepOf(workload, assessments, activities),
    risks: risksOf(findings),
    ...(forReader === undefined ? {} : { forReader }),
    ...(staffing === undefined ? {} : { staffing }),
    howSure: howSure(findings),
    gaps: gapsOf(findings),
    benchmarks: benchmarksOf(findings),
    formulas: formulas.map((each) => ({ ...each })),
    rejections,
  };
}
