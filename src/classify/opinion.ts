import type { Activity } from "../activities/activity.ts";
import type { Signal } from "../signals/signal.ts";
import type { Opening } from "./opening.ts";
import type { Reading } from "./readings.ts";
import type { RecordType } from "./record-type.ts";

/** What was read in a ticket, before anything is concluded. */
export interface Findings {
  readonly activities: ReadonlyMap<string, Reading>;
  readonly signals: ReadonlyMap<string, Reading>;
  readonly recordType: RecordType | undefined;
  readonly opening: Opening | undefined;
  readonly learned: Learned | undefined;
}

/** Log odds that the trained model adds. */
export interface Learned {
  readonly transform: number;
  readonly activities: Readonly<Record<string, number>>;
}

/** How probable each reading of the ticket is: activities by class, adding up to 1. */
export interface Opinion {
  readonly transform: number;
  readonly ofRun: ReadonlyMap<string, number>;
  readonly ofTransform: ReadonlyMap<string, number>;
}

/**
 * Two opinions, reconciled: what the work is about and which class it has are weighed separately, and a pair that
 * is unusual ("printing" that transforms) pays for it. So the activity moves the class without ever deciding it.
 */
export const opinion = (
  findings: Findings,
  activities: readonly Activity[],
  signals: readonly Signal[],
): Opinion => {
  const towardsTransform = classScore(findings, signals);
  const scored = activities.map(({ id, usually }) => {
    const about = activityScore(findings, id);
    return {
      id,
      run: about - (usually === "run" ? 0 : cost.transformActivityRuns),
      transform: about + towardsTransform - (usually === "transform" ? 0 : cost.runActivityTransforms),
    };
  });
  const highest = Math.max(...scored.flatMap(({ run, transform }) => [run, transform]));
  const weighed = scored.map(({ id, run, transform }) => ({
    id,
    run: Math.exp(run - highest),
    transform: Math.exp(transform - highest),
  }));
  const total = weighed.reduce((sum, { run, transform }) => sum + run + transform, 0);
  return {
    transform: weighed.reduce((sum, each) => sum + each.transform, 0) / total,
    ofRun: new Map(weighed.map(({ id, run }) => [id, run / total])),
    ofTransform: new Map(weighed.map(({ id, transform }) => [id, transform / total])),
  };
};

const believes = { activity: Number(process.env.BA ?? 0), transform: Number(process.env.BT ?? 0) };

const cost = { transformActivityRuns: Number(process.env.C1 ?? 2), runActivityTransforms: Number(process.env.C2 ?? 1.5) };

/** Two tickets in ten transform, in a mixed export. */
const baseRate = Number(process.env.BR ?? -0.5);

export const classScore = (findings: Findings, signals: readonly Signal[]): number => {
  let score = baseRate;
  for (const signal of signals) {
    const found = findings.signals.get(signal.id);
    if (found !== undefined) score += signalWeight(signal) * found.score;
  }
  const { opening, recordType, learned } = findings;
  if (opening !== undefined) score += Number(process.env.OP ?? 1) * opening.transform;
  if (recordType !== undefined) score += recordType.firmness * recordType.kind.transform;
  return score + believes.transform * (learned?.transform ?? 0);
};

/** Where two rules speak equally loud, the earlier one wins. */
export const signalWeight = ({ says, rule }: Signal): number =>
  says === "unclear" ? 0 : (says === "transform" ? 1 : -1) * (1 - 0.01 * rule);

const activityScore = ({ activities, recordType, learned }: Findings, id: string): number =>
  (activities.get(id)?.score ?? 0) +
  (recordType?.kind.activities[id] ?? 0) * (recordType?.firmness ?? 0) +
  believes.activity * (learned?.activities[id] ?? 0);
