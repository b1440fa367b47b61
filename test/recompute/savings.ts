import type { AuditActivity } from "../../src/model/audit.ts";
import type { Line } from "./line.ts";
import { perMonth, type Period } from "./period.ts";
import { byBasis, hoursBy, ticketsBy, traitIn } from "./sums.ts";

interface Range {
  readonly low: number;
  readonly base: number;
  readonly high: number;
}

const selfService: Range = { low: 0, base: 0.25, high: 0.5 };
const noise: Range = { low: 0.1, base: 0.4, high: 0.6 };
const automation: Range = { low: 0.2, base: 0.5, high: 0.75 };
const handedOut: Range = { low: 0.7, base: 0.85, high: 0.95 };
const notSteering: Range = { low: 0.8, base: 0.88, high: 0.92 };

/** Hands-on hours a month that the verdict of an activity releases, by the formula of `savings`. */
export function releases(
  { id, verdict, gates }: Pick<AuditActivity, "id" | "verdict" | "gates">,
  lines: readonly Line[],
  period: Period | undefined,
): Range | null {
  if (period === undefined) return null;
  const shares = sharesOf(verdict, id, lines);
  if (shares.length === 0) return null;
  const { run, transform, unclear } = hoursBy(lines);
  const clear = run + transform;
  const first = gates.some((gate) => gate.effect === "first" && gate.verdicts.includes(verdict)) ? 0.5 : 1;
  const { logged, "hands-on-share": said, "default-minutes": minutes } = byBasis(lines);
  const all = logged.hours + said.hours + minutes.hours;
  const sure = all > 0 ? (logged.hours + 0.75 * said.hours + 0.5 * minutes.hours) / all : 0.5;
  const month = perMonth(1, period) ?? 0;
  const running: Range = {
    low: run * first * sure,
    base: run + unclear * (clear > 0 ? run / clear : 0.5),
    high: run + unclear,
  };
  const sumIn = (each: keyof Range) => shares.reduce((all, share) => all + share[each], 0);
  const of = (each: keyof Range) => running[each] * month * sumIn(each);
  return { low: of("low"), base: of("base"), high: of("high") };
}

function sharesOf(verdict: string, id: string, lines: readonly Line[]): readonly Range[] {
  if (verdict === "outsource") {
    const { known, holds } = traitIn(lines, "on-site");
    const stays = known === 0 ? 0 : holds / known;
    return [product(product(handedOut, notSteering), { low: 1 - stays, base: 1 - stays, high: 1 })];
  }
  if (verdict === "automate")
    return [product(id === "password-and-lockout" ? selfService : automation, having(lines, "standard", 1))];
  if (verdict !== "eliminate") return [];
  const { holds } = traitIn(lines, "avoidable");
  const alerts = holds > 0 ? Math.min(1, lines.filter(({ kind }) => kind === "alert").length / holds) : 0;
  return [
    [selfService, having(lines, "avoidable", 1 - alerts)] as const,
    [noise, having(lines, "avoidable", alerts)] as const,
  ].flatMap(([rule, share]) => (share.high > 0 ? [product(rule, share)] : []));
}

/** Share of the tickets that are not transformation; in the low case those that do not tell have it not. */
function having(lines: readonly Line[], trait: string, part: number): Range {
  const { known, holds } = traitIn(lines, trait);
  const { transform } = ticketsBy(lines);
  const of = (tickets: number) =>
    Math.max(tickets, holds) > 0 ? (part * holds) / Math.max(tickets, holds) : 0;
  const telling = of(known - transform);
  return { low: Math.min(of(lines.length - transform), telling), base: telling, high: telling };
}

function product(a: Range, b: Range): Range {
  return { low: a.low * b.low, base: a.base * b.base, high: a.high * b.high };
}

export function sumOf(ranges: readonly Range[]): Range {
  const of = (each: keyof Range) => ranges.reduce((all, range) => all + range[each], 0);
  return { low: of("low"), base: of("base"), high: of("high") };
}
