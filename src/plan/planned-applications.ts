import { plural } from "../text/plural.ts";
import type { BirthCurve } from "./birth-curve.ts";

/** Run tickets a month that planned applications will add once all of them are in use. */
export interface Forecast {
  readonly planned: number;
  readonly runPerMonth: { readonly low: number; readonly base: number; readonly high: number };
  /** A sentence: what is taken for granted. */
  readonly assumption: string;
}

/** Like those before: nothing is known of the planned ones but their number. */
export function forecast({ born, runPerMonth }: BirthCurve, planned: number): Forecast {
  return {
    planned,
    runPerMonth: {
      low: planned * runPerMonth.low,
      base: planned * runPerMonth.mean,
      high: planned * runPerMonth.high,
    },
    assumption: `It is assumed that ${plural(planned, "planned application")} will be like the ${born} that appeared while the export was running; low and high are what the quieter and the louder of those add.`,
  };
}
