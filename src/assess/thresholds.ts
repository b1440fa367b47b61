/** Limits between verdicts, in points of 0 to 100; checked on the archetypes of the model. */
export interface Thresholds {
  readonly eliminateFrom: number;
  readonly automateFrom: number;
  /** From this score on a supplier is the better place, below the other the house is. */
  readonly outsourceFrom: number;
  readonly keepBelow: number;
}

export const thresholds: Thresholds = {
  eliminateFrom: 50,
  automateFrom: 65,
  outsourceFrom: 60,
  keepBelow: 45,
};

/** Half of what a verdict rests on has to be known before a score decides anything: domain judgement. */
export const leastConfidence = 0.5;

/** Fewer tickets a month do not pay for being ended, or for being automated, which costs more: domain judgement. */
export const leastPerMonth = { toEliminate: 2, toAutomate: 5 };
