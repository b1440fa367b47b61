import type { Answers } from "./answers.ts";
import type { ByClass } from "./workload.ts";

/** Where nobody said how much: domain judgement. */
const usual = 0.5;

export interface OutsourcingLimit {
  /** Of the effort of run, the most that may be handed out. */
  readonly share: number;
  /** False where nobody said so, and a usual limit stands in. */
  readonly isSaid: boolean;
}

export function outsourcingLimit({ "outsourcing-limit": said }: Answers): OutsourcingLimit {
  return { share: said ?? usual, isSaid: said !== undefined };
}

/** How much of the effort of run these activities are. */
export function shareOfRun(
  parts: readonly { readonly effortHours: ByClass }[],
  { effortHours: { run } }: { readonly effortHours: ByClass },
): number {
  return run > 0 ? parts.reduce((sum, { effortHours }) => sum + effortHours.run, 0) / run : 0;
}
