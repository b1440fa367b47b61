import { traitIn, type ActivityLoad } from "./workload.ts";

/** Fewer that tell are chance: domain judgement. */
const leastTickets = 30;
/** A process with more than these has to be mended first: domain judgement. */
const mostReopened = 0.1;
const mostHandedOn = 0.4;

/** Shares of tickets that show that the process is a mess; each undefined where it does not, or too few tell. */
export interface Mess {
  readonly reopened: number | undefined;
  readonly handedOnTwice: number | undefined;
}

export function messIn(load: Pick<ActivityLoad, "traits">): Mess {
  return {
    reopened: shareAbove(mostReopened, load, "reopened"),
    handedOnTwice: shareAbove(mostHandedOn, load, "handed-on-twice"),
  };
}

function shareAbove(most: number, load: Pick<ActivityLoad, "traits">, trait: string): number | undefined {
  const { known, holds } = traitIn(load, trait);
  return known >= leastTickets && holds > most * known ? holds / known : undefined;
}
