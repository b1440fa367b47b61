import type { ApplicationLoad, Period } from "../model/workload.ts";
import { sum } from "../text/numbers.ts";
import { plural } from "../text/plural.ts";
import { birthsOf, leastAfter, leastSilence, leastTickets, type Birth } from "./births.ts";

/** What new applications added to the run work, told from those that appeared while the export was running. */
export interface BirthCurve {
  /** Applications that appeared. */
  readonly born: number;
  /** Run tickets a month that one of them added. */
  readonly runPerMonth: {
    /** The lower quartile of the applications. */
    readonly low: number;
    /** Every application counts the same. */
    readonly mean: number;
    /** The upper quartile, or the mean where a few loud applications lift it above. */
    readonly high: number;
  };
  /** By months since the month of birth; month 0 is that month itself, of which only a part was lived. */
  readonly byAge: readonly {
    readonly month: number;
    /** How many of them the export follows for so long. */
    readonly applications: number;
    readonly runPerMonth: number;
  }[];
}

/** Fewer are single stories: domain judgement. */
const leastBorn = 3;

export function birthCurve({
  applications,
  period,
}: {
  readonly applications: ReadonlyMap<string, ApplicationLoad>;
  readonly period?: Period | undefined;
}): BirthCurve | { readonly cannotTell: string } {
  if (applications.size === 0)
    return { cannotTell: "The export does not name the applications that tickets are about." };
  if (period === undefined)
    return {
      cannotTell: "No ticket says when it was opened, so nobody can tell when an application appeared.",
    };
  const births = birthsOf([...applications.values()], period);
  if (births.length < leastBorn) return { cannotTell: tooFew(births.length, period) };
  const rates = births.map(rate).toSorted((a, b) => a - b);
  const mean = sum(rates) / rates.length;
  return {
    born: births.length,
    runPerMonth: {
      low: Math.min(quantile(rates, 0.25), mean),
      mean,
      high: Math.max(quantile(rates, 0.75), mean),
    },
    byAge: byAge(births),
  };
}

function tooFew(born: number, { fullMonths }: Period): string {
  const least = leastSilence + 1 + leastAfter;
  if (fullMonths.length < least)
    return `To see what a new application adds takes at least ${least} full months, and the export covers ${fullMonths.length}.`;
  const seen = born === 0 ? "No application" : `Only ${plural(born, "application")}`;
  return `${seen} clearly appeared while the export was running, after ${leastSilence} silent months or more and with ${leastAfter} full months or more and ${leastTickets} tickets or more to follow; at least ${leastBorn} are needed.`;
}

/** Over the full months after the month of birth. */
function rate({ runByAge }: Birth): number {
  const grown = [...runByAge].flatMap(([age, run]) => (age > 0 ? [run] : []));
  return sum(grown) / grown.length;
}

/** Between the two nearest values in proportion. */
function quantile(sorted: readonly number[], share: number): number {
  const at = share * (sorted.length - 1);
  const [lower, upper] = [sorted[Math.floor(at)] ?? 0, sorted[Math.ceil(at)] ?? 0];
  return lower + (upper - lower) * (at - Math.floor(at));
}

function byAge(births: readonly Birth[]): BirthCurve["byAge"] {
  const ages = [...new Set(births.flatMap(({ runByAge }) => [...runByAge.keys()]))].toSorted((a, b) => a - b);
  return ages.map((month) => {
    const runs = births.flatMap(({ runByAge }) => runByAge.get(month) ?? []);
    return { month, applications: runs.length, runPerMonth: sum(runs) / runs.length };
  });
}
