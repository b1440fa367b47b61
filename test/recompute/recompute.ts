import type { Audit, AuditActivity } from "../../src/model/audit.ts";
import { alike, storms } from "./alike.ts";
import { births } from "./births.ts";
import { judged, resolverCounts, type Answered, type Known } from "./criteria.ts";
import { applications, firefighting, groups, isCounted, restoreTimes } from "./firefighting.ts";
import { byText, groupedBy, sum, type Line } from "./line.ts";
import { isElapsed, monthly, periodOf, perMonth, type Period } from "./period.ts";
import { repeats } from "./repeats.ts";
import { releases, sumOf } from "./savings.ts";
import { stability } from "./stability.ts";
import { byBasis, hoursBy, hoursOf, likely, samplesOf, shareOf, ticketsBy, traitIn } from "./sums.ts";
import { told, type Told } from "./told.ts";
import { trend } from "./trend.ts";
import { confidenceIn, monthlyTickets, scores, verdictOf } from "./verdict.ts";

export interface Recomputed {
  readonly numbers: Told["all"];
  /** Words that are told from them, or how they begin, by path. */
  readonly words: ReadonlyMap<string, string>;
}

/**
 * The numbers of an audit from the lines of `ktlo tickets` of the same exports. Of the audit itself only words are read:
 * which lines it has, which gates were hit, which evidence it shows.
 */
export function recompute(
  said: Audit,
  given: readonly Line[],
  catalogue: readonly Known[],
  answered: Answered = {},
): Recomputed {
  const { put, all } = told();
  const lines = said.people.mode === "none" ? given.map(withoutPeople) : given;
  const period = periodOf(lines);
  putSplit(put, said, lines, period);
  const known = new Map(catalogue.map((one) => [one.id, one]));
  const loads = [...groupedBy(lines, ({ activity }) => activity)].toSorted(
    ([a, one], [b, other]) => hoursOf(other) - hoursOf(one) || byText(a, b),
  );
  const words = new Map<string, string>();
  for (const [at, [id, own]] of loads.entries()) {
    const activity = said.activities[at];
    if (activity?.id !== id) throw new Error(`${id} does not stand where its hours put it.`);
    words.set(`activities.${at}.trend`, trend(fullMonthsOf(own, period)));
    putLoad(put, `activities.${at}`, activity, own, { lines, period, known: known.get(id), catalogue });
    words.set(
      `activities.${at}.verdict`,
      putVerdict(put, `activities.${at}`, activity, own, { lines, period, known: known.get(id), answered }),
    );
  }
  if (period !== undefined) words.set("split.trend", trend(fullMonthsOf(lines, period)));
  put("applications", applications(lines, period?.fullMonths ?? []));
  if (said.people.mode !== "none") put("groups", groups(said.groups, lines));
  for (const [at, issue] of said.quality.issues.entries()) {
    const [, day] = /(\d{4}-\d\d-\d\d)/.exec(issue.message) ?? [];
    if (issue.samples === undefined || day === undefined) continue;
    const timeOf = (line: Line) => (issue.code === "bulk-closure" ? line.resolved : line.opened);
    const ofDay = lines.filter((line) => timeOf(line)?.startsWith(day));
    put(`quality.issues.${at}.samples`, samplesOf(ofDay, 4));
    put(`quality.issues.${at}.counter`, (issue.counter ?? []).filter(isOtherDay(lines, ofDay)));
  }
  put("births", births(lines, period, said.births.planned));
  put("firefighting", firefighting(said.firefighting, lines, lines));
  putUptime(put, said, lines);
  putMoves(put, said, lines, period);
  return { numbers: all, words };
}

function fullMonthsOf(lines: readonly Line[], period: Period | undefined): readonly number[] {
  return (period?.fullMonths ?? []).map((full) => lines.filter(({ month }) => month === full).length);
}

/** Where nothing may be said of people, nothing is computed from them. */
function withoutPeople(line: Line): Line {
  return { ...line, resolver: undefined, group: undefined };
}

type Put = Told["put"];

function putSplit(put: Put, said: Audit, lines: readonly Line[], period: Period | undefined): void {
  for (const [at, { name, warnings }] of said.input.entries()) {
    // A file has more tickets than those of the days that were asked for.
    const within = warnings.some(({ code }) => code === "period-asked-for") ? Infinity : 0;
    put(`input.${at}.tickets`, lines.filter(({ file }) => file === name).length, within);
  }
  put("house.tickets", lines.filter(({ evidence }) => evidence.some(({ kind }) => kind === "rule")).length);
  put("period.months", period?.fullMonths.length);
  const [tickets, hours, basis] = [ticketsBy(lines), hoursBy(lines), byBasis(lines)];
  const likelihood = likely(lines);
  put("split", {
    tickets,
    effortHours: hours,
    effortByBasis: basis,
    loggedShare: basis.logged.tickets / lines.length,
    transformationOfTickets: shareOf(tickets),
    transformationOfEffort: shareOf(hours),
    months: monthly(lines, period),
    byDefinition: said.split.byDefinition.map(({ id }) => {
      const [count, effort] = [
        ticketsBy(lines, ({ classes }) => classes[id]),
        hoursBy(lines, ({ classes }) => classes[id]),
      ];
      return {
        tickets: count,
        effortHours: effort,
        transformationOfTickets: shareOf(count),
        transformationOfEffort: shareOf(effort),
      };
    }),
  });
  // The tool adds up variances in millionths.
  put("split.likelyOfTickets", likelihood.ofTickets, 1e-4);
  put("split.likelyOfEffort", likelihood.ofEffort, 1e-4);
}

interface Setting {
  readonly lines: readonly Line[];
  readonly period: Period | undefined;
  readonly known: Known | undefined;
}

function putLoad(
  put: Put,
  at: string,
  { evidence }: AuditActivity,
  own: readonly Line[],
  { lines, period, known, catalogue }: Setting & { readonly catalogue: readonly Known[] },
): void {
  put(at, {
    tickets: own.length,
    classSplit: ticketsBy(own),
    effortHours: hoursOf(own),
    effortByBasis: byBasis(own),
    defaultMinutes: known?.defaultMinutes ?? medianMinutes(catalogue),
    hoursPerMonth: perMonth(hoursOf(own), period),
    months: monthly(own, period),
    kinds: Object.fromEntries(
      [...groupedBy(own, ({ kind }) => kind)].flatMap(([kind, all]) =>
        kind === undefined ? [] : [[kind, all.length]],
      ),
    ),
    peopleForFourFifths: peopleFor(resolverCounts(own)),
    samples: samplesOf(own, 5),
    evidence: evidence.map((one) => shown(one, own, lines)),
  });
  for (const [place, { id }] of evidence.entries()) {
    if (!isDrawn(id, own)) continue;
    put(`${at}.evidence.${place}.known`, 0, Infinity);
    put(`${at}.evidence.${place}.holds`, 0, Infinity);
  }
}

/** Of more than 2,000 requesters or wordings some are drawn by a number of their text, which no line tells. */
function isDrawn(id: string, own: readonly Line[]): boolean {
  if (id === "repeats") return repeats(own).threads > 2_000;
  return id === "storms" && storms(own).texts > 2_000;
}

/** Of run work, where nothing tells what it is. */
function medianMinutes(catalogue: readonly Known[]): number {
  const minutes = catalogue.filter(({ usually }) => usually === "run").map((one) => one.defaultMinutes);
  return minutes.toSorted((a, b) => a - b)[Math.floor(minutes.length / 2)] ?? 0;
}

function peopleFor(tickets: readonly number[]): number | null {
  const all = sum(tickets);
  if (all < 20) return null;
  return tickets.findIndex((_one, at) => sum(tickets.slice(0, at + 1)) >= 0.8 * all) + 1;
}

function shown(
  { id, samples, counter }: AuditActivity["evidence"][number],
  own: readonly Line[],
  lines: readonly Line[],
) {
  const inOwn = (places: readonly { readonly file: string; readonly record: number }[]) =>
    places.filter((place) => own.some((line) => line.file === place.file && line.record === place.record));
  const drawn = { samples: inOwn(samples), counter: inOwn(counter) };
  if (id === "alike") return { ...counts(alike(own)), ...drawn };
  if (id === "storms") return { ...counts(storms(own)), ...drawn };
  if (id === "repeats") return { ...counts(repeats(own)), ...drawn };
  if (id === "spread") {
    const timed = own.filter(({ elapsedHours }) => elapsedHours !== undefined);
    const byHours = timed.toSorted((a, b) => (a.elapsedHours ?? 0) - (b.elapsedHours ?? 0) || byPlace(a, b));
    const slowest = timed.toSorted((a, b) => (b.elapsedHours ?? 0) - (a.elapsedHours ?? 0) || byPlace(a, b));
    return {
      known: timed.length,
      holds: timed.length,
      samples: slowest.slice(0, 2).map(placeOf),
      counter: byHours.slice(0, 1).map(placeOf),
    };
  }
  if (id === "four-fifths") {
    const known = sum(resolverCounts(own));
    return { known, holds: Math.ceil(0.8 * known) };
  }
  if (!isCounted(id, lines)) throw new Error(`${id} says nothing in this export.`);
  const holding = (holds: boolean) => own.filter(({ traits }) => traits[id] === holds);
  return {
    ...traitIn(own, id),
    samples: samplesOf(holding(true), 4),
    counter: samplesOf(holding(false), 1),
  };
}

function byPlace(a: Line, b: Line): number {
  return a.file < b.file ? -1 : a.file > b.file ? 1 : a.record - b.record;
}

function placeOf({ file, record }: Line) {
  return { file, record };
}

/** Any ticket of another day may stand against those of a day with hundreds. */
function isOtherDay(lines: readonly Line[], ofDay: readonly Line[]) {
  return (place: { readonly file: string; readonly record: number }) => {
    const isAt = ({ file, record }: Line) => file === place.file && record === place.record;
    return lines.some(isAt) && !ofDay.some(isAt);
  };
}

function counts({ known, holds }: { readonly known: number; readonly holds: number }) {
  return { known, holds };
}

function putVerdict(
  put: Put,
  at: string,
  activity: AuditActivity,
  own: readonly Line[],
  { lines, period, known, answered }: Setting & { readonly answered: Answered },
): string {
  if (known === undefined) {
    const nothing = { points: 0, confidence: 0 };
    put(at, {
      confidence: 0,
      scores: { eliminate: nothing, automate: nothing, outsource: nothing },
      stability: { share: 1 },
      releases: null,
    });
    return "review";
  }
  const criteria = judged({ lines: own, all: lines, known, period, answered });
  const found = scores(own, criteria);
  const deciding = { known, gates: activity.gates, scores: found, monthly: monthlyTickets(own, period) };
  const verdict = verdictOf(deciding);
  put(
    `${at}.criteria`,
    criteria.map(({ score, weight, coverage }) => ({ score, weight, coverage })),
  );
  put(`${at}.scores`, found);
  put(`${at}.confidence`, confidenceIn(verdict, deciding));
  put(`${at}.stability.share`, stability(verdict, criteria, deciding));
  put(`${at}.releases`, releases(activity, own, isElapsed(lines) ? undefined : period));
  return verdict;
}

function putUptime(put: Put, { uptime }: Audit, lines: readonly Line[]): void {
  const { known, holds } = traitIn(lines, "sla-breached");
  put("uptime.slaKnown", known);
  put("uptime.slaMet", known < 30 || !isCounted("sla-breached", lines) ? null : 1 - holds / known);
  for (const [at, { medianHours, p90Hours, ...exact }] of restoreTimes(
    uptime.restoreTimes,
    lines,
  ).entries()) {
    put(`uptime.restoreTimes.${at}`, exact);
    // Counted on a scale whose steps are two per cent from their middle.
    put(`uptime.restoreTimes.${at}.medianHours`, medianHours, 0.02);
    put(`uptime.restoreTimes.${at}.p90Hours`, p90Hours, 0.02);
  }
}

function putMoves(put: Put, said: Audit, lines: readonly Line[], period: Period | undefined): void {
  const of = new Map(said.activities.map((one) => [one.id, one]));
  const releasing = said.activities.flatMap((one) => {
    const own = lines.filter(({ activity }) => activity === one.id);
    const hours =
      one.criteria.length === 0 ? null : releases(one, own, isElapsed(lines) ? undefined : period);
    return hours === null ? [] : [{ id: one.id, hours }];
  });
  for (const [at, { activities }] of said.moves.entries()) {
    const own = lines.filter(({ activity }) => activities.includes(activity));
    const released = releasing.filter(({ id }) => activities.includes(id)).map(({ hours }) => hours);
    put(`moves.${at}`, {
      tickets: own.length,
      effortHours: hoursOf(own),
      releases: released.length === 0 ? null : sumOf(released),
      stability: Math.min(...activities.map((id) => of.get(id)?.stability.share ?? 0)),
    });
  }
  const hours = releasing.length === 0 ? null : sumOf(releasing.map((one) => one.hours));
  put("savings.hoursPerMonth", hours);
  put(
    "savings.fullTimeEquivalents",
    hours === null ? null : { low: jobs(hours.low), base: jobs(hours.base), high: jobs(hours.high) },
  );
  const now = shareOf(hoursBy(lines)).value;
  const allHours = isElapsed(lines) ? null : perMonth(hoursOf(lines), period);
  const { target } = said.goals;
  put("goals.now", now);
  put(
    "goals.gapHoursPerMonth",
    target === null || allHours === null ? null : Math.max(0, (target - now) * allHours),
  );
  let reaches = now;
  for (const [at, move] of said.goals.moves.entries()) {
    const own = releasing.find(({ id }) => id === move.activity);
    reaches = Math.min(1, reaches + (own?.hours.base ?? 0) / (allHours ?? 1));
    put(`goals.moves.${at}`, {
      releases: own?.hours,
      reaches,
      stability: of.get(move.activity)?.stability.share,
    });
  }
}

/** Full-time jobs of hours a month. */
function jobs(hours: number): number {
  return (hours * 12) / 1_600;
}
