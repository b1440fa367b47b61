import type { Flip } from "../model/assessment.ts";
import type { ActivityLoad } from "../model/workload.ts";
import type { Case } from "./case.ts";
import { caseOf } from "./case-of.ts";
import { verdictsIn } from "./verdicts-in.ts";

/** Every other definition of transformation, and all unclear work as one or the other. */
export function flipsByDefinition(work: Case): readonly Flip[] {
  const [verdict] = verdictsIn(work);
  const { load } = work;
  const others: readonly (readonly [by: Flip["by"], where: string, load: ActivityLoad])[] = [
    ...[...load.byDefinition].map(
      ([id, counted]) => ["definition", `the definition is ${id}`, { ...load, ...counted }] as const,
    ),
    ["unclear", "all unclear tickets are run", withUnclear(load, "run")],
    ["unclear", "all unclear tickets are transformation", withUnclear(load, "transform")],
  ];
  return others.flatMap(([by, where, counted]): Flip[] => {
    const [to = "review"] = verdictsIn(caseOf({ ...work, load: counted }));
    return to === verdict ? [] : [{ by, to, if: where }];
  });
}

function withUnclear(load: ActivityLoad, as: "run" | "transform"): ActivityLoad {
  const { tickets, effortHours } = load;
  return {
    ...load,
    tickets: { ...tickets, unclear: 0, [as]: tickets[as] + tickets.unclear },
    effortHours: { ...effortHours, unclear: 0, [as]: effortHours[as] + effortHours.unclear },
  };
}
