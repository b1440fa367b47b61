import type { AnswerTo } from "../model/answers.ts";
import { isCounted } from "../model/counted.ts";
import { perMonth } from "../model/per-month.ts";
import { traitIn, type Workload } from "../model/workload.ts";
import { figure, hours, percent, sum } from "../text/numbers.ts";
import { plural } from "../text/plural.ts";
import { listed } from "../text/sentence.ts";
import { coverHours, coverWords } from "./cover-words.ts";

type Promised = AnswerTo<"uptime-promise">;

interface Sla {
  readonly known: number;
  /** False where not one ticket of very many misses it. */
  readonly counted: boolean;
  /** Undefined where it cannot be told. */
  readonly met: number | undefined;
}

/** Fewer do not tell how long it takes: domain judgement. */
const leastUrgent = 10;
const leastKnown = 30;

/** What was promised, what the tickets show of it, and what they cannot show. */
export function promiseOf(promised: Promised | undefined, workload: Workload, sla: Sla): string {
  return [
    whatIsPromised(promised, workload),
    slaSentence(sla),
    urgentSentence(promised, workload),
    outside(workload),
    "Tickets do not measure availability: an urgent ticket need not be an outage, and an outage need not leave a ticket.",
  ]
    .filter((one) => one !== "")
    .join(" ");
}

function whatIsPromised(promised: Promised | undefined, { cover }: Workload): string {
  const counted = `hours are counted ${coverWords[cover]}`;
  if (promised === undefined) return `Nobody said what uptime is promised, so ${counted}.`;
  if (promised.cover === "none") return `No uptime is promised, so ${counted}.`;
  const covered = `IT is promised to be there ${coverWords[promised.cover]}`;
  const { percent: uptime } = promised;
  if (uptime === undefined) return `${covered}; no uptime in percent was named.`;
  return `${covered}, with ${uptime}% uptime: that allows ${hours(allowed(uptime, cover))} of downtime a month.`;
}

/** Hours a month. */
function allowed(uptime: number, cover: Workload["cover"]): number {
  return (1 - uptime / 100) * coverHours[cover];
}

function slaSentence({ known, counted, met }: Sla): string {
  if (known === 0) return "No ticket says whether its SLA was met.";
  if (!counted)
    return `Not one of ${plural(known, "ticket")} misses its SLA, so it is probably not measured.`;
  if (met === undefined)
    return `Only ${plural(known, "ticket says", "tickets say")} whether the SLA was met, ${leastKnown} are needed.`;
  return `${percent(met)} of ${plural(known, "ticket")} met their SLA.`;
}

/** By the time that urgent interruptions take: the most that they can have cost, as if all was down as long as one was open. */
function urgentSentence(promised: Promised | undefined, workload: Workload): string {
  const { mttr, cover, period } = workload;
  if (!isCounted("urgent", workload.traits))
    return "How long urgent interruptions take cannot be told, as nearly all tickets, or none, are marked urgent.";
  const urgent = mttr.byPriority.filter(({ urgency }) => urgency !== undefined && urgency <= 2);
  const n = sum(urgent.map((line) => line.n));
  if (n < leastUrgent)
    return `How long urgent interruptions take cannot be told, as ${few(n)} when it began and ended.`;
  const spent = sum(urgent.map(({ sumHours }) => sumHours));
  const takes = `Urgent interruptions take ${figure(spent / n)} of those hours to resolve on average`;
  const uptime = promised?.cover === "none" ? undefined : promised?.percent;
  const monthly = perMonth(n, period);
  if (uptime === undefined || monthly === undefined) return `${takes} (${plural(n, "ticket")}).`;
  const often = `there are ${figure(monthly)} a month`;
  return spent / n > allowed(uptime, cover)
    ? `${takes}, and ${often}: a single one that stops everything takes more than the month allows.`
    : `${takes}, and ${often}: the month allows for about ${figure(allowed(uptime, cover) / (spent / n))} that stop everything.`;
}

function few(n: number): string {
  return n === 0
    ? "no ticket known to be one says"
    : `only ${plural(n, "ticket")} known to be one ${n === 1 ? "says" : "say"}`;
}

function outside(workload: Workload): string {
  if (workload.cover === "24x7" || !isCounted("off-hours", workload.traits)) return "";
  const told = [
    [traitIn(workload, "off-hours"), "tickets"] as const,
    ...(isCounted("urgent", workload.traits)
      ? [[traitIn(workload, "call-out"), "urgent interruptions"] as const]
      : []),
  ].filter(([{ known }]) => known >= leastKnown);
  if (told.length === 0) return "";
  const shares = told.map(([{ known, holds }, what]) => `${percent(holds / known)} of ${what}`);
  return `${listed(shares)} are opened outside those hours.`;
}
