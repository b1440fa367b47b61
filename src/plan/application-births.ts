import type { Audit } from "../model/audit.ts";
import { figure } from "../text/numbers.ts";
import { plural } from "../text/plural.ts";
import { birthCurve, type BirthCurve } from "./birth-curve.ts";
import type { Findings } from "./findings.ts";
import { forecast, type Forecast } from "./planned-applications.ts";

/** What applications that appeared cost to run, and what planned ones would. */
export function applicationBirthsOf({
  workload,
  answers,
}: Pick<Findings, "workload" | "answers">): Audit["births"] {
  const planned = answers?.known["planned-applications"];
  const curve = birthCurve(workload);
  if ("cannotTell" in curve)
    return { ...untold, planned: planned ?? null, message: `${curve.cannotTell}${soOfPlanned(planned)}` };
  const coming = planned === undefined ? undefined : forecast(curve, planned);
  const { low, mean, high } = curve.runPerMonth;
  return {
    born: curve.born,
    runPerMonth: { low, base: mean, high },
    byAge: curve.byAge.map((age) => ({ ...age })),
    planned: planned ?? null,
    forecast: coming === undefined ? null : { ...coming.runPerMonth },
    message: `${added(curve)} ${expected(coming)}`,
  };
}

const untold = { born: 0, runPerMonth: null, byAge: [], forecast: null };

function soOfPlanned(planned: number | undefined): string {
  if (planned === undefined || planned === 0) return "";
  return ` So nobody can tell what ${plural(planned, "planned application")} will add.`;
}

function added({ born, runPerMonth: { low, mean, high } }: BirthCurve): string {
  return `Each of ${plural(born, "application")} that appeared while the export was running added ${figure(mean)} run tickets a month on average: the quieter ones about ${figure(low)}, the louder ones about ${figure(high)}.`;
}

function expected(coming: Forecast | undefined): string {
  if (coming === undefined)
    return "How many new ones are planned was not said; every one of them is more to keep running.";
  if (coming.planned === 0) return "No new one is planned, so none will be added.";
  const { low, base, high } = coming.runPerMonth;
  return `${plural(coming.planned, "planned application")} would add about ${figure(base)} run tickets a month (${figure(low)} to ${figure(high)}). ${coming.assumption}`;
}
