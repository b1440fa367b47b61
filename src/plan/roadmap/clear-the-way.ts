import { midSentence } from "../../text/sentence.ts";
import { gatesBefore } from "../../model/gate-hits.ts";
import { qualityOf } from "../quality.ts";
import type { Draft } from "./draft.ts";
import { all, taskOf, type Task } from "./gate-tasks.ts";
import type { Situation } from "./situation.ts";

/** What has to be done before the moves may begin: one step for each who has to see to it. */
export function clearTheWay(situation: Situation): readonly Draft[] {
  const tasks = [
    ...ofExport(situation),
    ...ofGates(situation),
    ...ofInstructions(situation),
    ...ofStaff(situation),
  ];
  const owners = [...new Set(tasks.map(({ owner }) => owner))];
  return owners.map((owner): Draft => {
    const own = tasks.filter((task) => task.owner === owner);
    return {
      what: own.map(({ what }, at) => (at === 0 ? what : midSentence(what))).join("; "),
      owner,
      done: own.map(({ done }) => done).join("; "),
      aim: "knowledge",
      place: "now",
    };
  });
}

/** What rests on numbers that are doubtful is not begun. */
function ofExport({ findings: { workload, files } }: Situation): readonly Task[] {
  const { grade, because } = qualityOf(workload, files);
  if (grade !== "D") return [];
  return [
    {
      what: `Get a better export before anybody relies on its hours and shares: ${because}`,
      owner: "service manager",
      done: "its data is of grade C or better",
    },
  ];
}

function ofGates({ chosen }: Situation): readonly Task[] {
  const works = [...chosen.eliminate, ...chosen.automate, ...chosen.outsource, ...chosen.grow];
  const hit = works.flatMap((work) => gatesBefore(work.assessment).map((gate) => ({ work, gate })));
  return [...new Set(hit.map(({ gate }) => gate.gate))].map((id) => {
    const ofGate = hit.filter(({ gate }) => gate.gate === id);
    const concerned = ofGate.map(({ work }) => work);
    return (
      taskOf.get(id)?.(concerned) ?? {
        what: `${[...new Set(ofGate.map(({ gate }) => upperFirst(gate.because)))].join("; ")} (${all(concerned)})`,
        owner: "service manager",
        done: "the service manager has it in writing",
      }
    );
  });
}

/** What is only known has to be written down before it can be handed over, to people or to a machine. */
function ofInstructions({ answers: { runbooks }, chosen }: Situation): readonly Task[] {
  const works = [...chosen.automate, ...chosen.outsource];
  if (runbooks !== "few" || works.length === 0) return [];
  return [
    {
      what: `Write instructions for the ten most frequent cases of each, as little is written down today: ${all(works)}`,
      owner: "service manager",
      done: "somebody who is new to it closes nine of ten such cases by them",
    },
  ];
}

function ofStaff({ answers }: Situation): readonly Task[] {
  if (answers["staff-representation"] !== "not-informed") return [];
  return [
    {
      what: "Inform the works council or union of this audit, before its figures are discussed",
      owner: "works council liaison",
      done: "it has the report, and has been asked",
    },
  ];
}

function upperFirst(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}
