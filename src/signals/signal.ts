import type { Phrases, Language } from "../model/phrases.ts";

/** What makes a ticket run or transform, whatever its activity. ONE FILE = ONE SIGNAL; the id is the file name. */
export interface Signal {
  readonly id: string;
  readonly says: "run" | "transform" | "unclear";
  /** The rule of the labelling guide this comes from; a lower number wins where two speak equally loud. */
  readonly rule: number;
  /** Completes "because the ticket …": "says that something is down, slow or wrong". */
  readonly because: string;
  readonly phrases: Readonly<Record<Language, Phrases>>;
}
