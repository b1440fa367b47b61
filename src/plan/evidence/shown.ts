import type { AuditActivity } from "../../model/audit.ts";
import type { Sample } from "../../model/sample.ts";
import type { ActivityLoad, Workload } from "../../model/workload.ts";
import type { PeopleWish } from "../../model/people-wish.ts";
import type { Verdict } from "../../model/verdict.ts";
import { figure, percent } from "../../text/numbers.ts";

export type Evidence = AuditActivity["evidence"][number];

/** What is known beside the tickets of the activity. */
export interface Setting {
  readonly workload: Pick<Workload, "traits" | "cover">;
  readonly verdict: Verdict;
  readonly people: PeopleWish["mode"];
}

/** One thing that tickets may show. */
export interface Shown extends Evidence {
  /** Verdicts for which it matters even where hardly any ticket shows it. */
  readonly decides: readonly Verdict[];
  /** Above this share it sets the activity apart; absent where any share is worth a word. */
  readonly usual?: number | undefined;
}

/** Undefined where the activity has nothing of the kind. */
export type Show = (load: ActivityLoad, setting: Setting) => Shown | undefined;

/** "62% of 480 tickets", "none of 480 tickets", "all 480 tickets". */
export function shareIn(holds: number, known: number, noun: string): string {
  if (holds === 0) return `none of ${figure(known)} ${noun}`;
  if (holds === known) return `all ${figure(known)} ${noun}`;
  return `${percent(holds / known)} of ${figure(known)} ${noun}`;
}

/** How both numbers are counted again from the lines of `ktlo tickets`; the share is the second divided by the first. */
export function overLines(activity: string, known: string, holds: string): string {
  return `of the lines of "ktlo tickets --format jsonl" with "activity":"${activity}", known: ${known}; holds: ${holds}`;
}

/** Places as the audit writes them. */
export function placesOf(samples: readonly Sample[]): Evidence["samples"] {
  return samples.map(({ file, record }) => ({ file, record }));
}
