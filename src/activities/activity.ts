import type { Language, Phrases } from "../model/phrases.ts";

/** A kind of IT work. ONE FILE = ONE ACTIVITY; the id is the file name. */
export interface Activity {
  readonly id: string;
  readonly title: string;
  /** One line: what belongs here, in the words of the labelling guide. */
  readonly what: string;
  /** Class of most tickets of this activity; each ticket is still judged on its own text. */
  readonly usually: "run" | "transform";
  /** The two sides of the line within this kind of work; an activity of the house has none. */
  readonly twins?: Twins;
  /** The two to five activities it is most often confused with; an activity of the house has none. */
  readonly neighbours: readonly Neighbour[];
  readonly phrases: Readonly<Record<Language, Phrases>>;
  /** How mature the market is: 5 utility with unit prices and many suppliers, 1 bespoke with few. */
  readonly market: 1 | 2 | 3 | 4 | 5;
  /** Minutes of hands-on work assumed for one ticket where nothing is logged: a judgement of this project. */
  readonly defaultMinutes: number;
  /** How the work is typically delivered elsewhere. */
  readonly delivery: string;
  /** What usually happens to such work before any data is looked at. */
  readonly presumption: "eliminate" | "automate" | "outsource" | "keep" | "grow" | "review";
  /** What must hold whatever the numbers say: printed beside the verdict. */
  readonly guard?:
    | "identity"
    | "security-response"
    | "retained"
    | "approval-stays"
    | "regulated"
    | "on-site"
    | "service-quality";
}

/** Two tickets that look alike, one on each side of the line, in the words of the labelling guide. */
interface Twins {
  readonly run: string;
  readonly transform: string;
}

/** An activity next door. */
interface Neighbour {
  readonly id: string;
  /** What tells them apart: one sentence that names both and can stand alone. */
  readonly apart: string;
}
