import type { Language, Phrases } from "../model/phrases.ts";
import type { AspectId } from "../model/work.ts";

/** Something about the work that a definition of transformation may ask for. ONE FILE = ONE ASPECT; the id is the file name. */
export interface Aspect {
  readonly id: AspectId;
  /** One line: what belongs here. */
  readonly what: string;
  /**
   * Whether the first words of a description may say it alone, as they do of a reason; otherwise they only confirm
   * what the title hints at, because a description mentions much that is not the work itself.
   */
  readonly isReason: boolean;
  /** Strong names the aspect alone; medium in the title needs a strong one in the description beside it. */
  readonly phrases: Readonly<Record<Language, Phrases>>;
}
