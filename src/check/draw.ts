import type { ClassifiedTicket } from "../model/classified-ticket.ts";
import type { SampleDesign, SampleKey } from "../model/sample-key.ts";
import type { WorkClass } from "../model/work.ts";
import { allocate, spread } from "./allocation.ts";
import { createLots, lotOf } from "./lot.ts";
import { smallest, type Smallest } from "./smallest.ts";
import { isSure } from "./sure.ts";

/** A ticket that was drawn: what the labeller sees, and what ktlo said of it. */
export interface DrawnTicket extends Omit<SampleKey, "design"> {
  readonly lot: number;
  readonly file: string;
  readonly id: string;
  readonly title: string;
  readonly description: string;
}

export interface Draw {
  add(ticket: ClassifiedTicket): void;
  result(): { readonly tickets: readonly DrawnTicket[]; readonly design: Omit<SampleDesign, "input"> };
}

/** More of a text than a sheet shows, so that a secret that is cut there is still seen whole and masked. */
const longest = 2000;

interface Pile {
  readonly class: WorkClass;
  readonly activity: string;
  readonly tickets: Smallest<DrawnTicket>;
}

/**
 * Draws a stratified sample in one pass: by the class that was said (see `allocate`), and within it spread evenly over
 * the activities (see `spread`). Of each class and activity the tickets with the smallest lots are kept, so that memory
 * depends on the size of the sheet and not on that of the export.
 */
export function createDraw({ count, seed }: { readonly count: number; readonly seed: number }): Draw {
  const lots = createLots(seed);
  const piles = new Map<string, Pile>();
  const sizes = {
    run: { sure: 0, unsure: 0 },
    transform: { sure: 0, unsure: 0 },
    unclear: { sure: 0, unsure: 0 },
  };
  return { add, result };

  function add(classified: ClassifiedTicket): void {
    const { ticket, class: said, activity, probability } = classified;
    sizes[said][isSure(probability) ? "sure" : "unsure"] += 1;
    const lot = lots(ticket);
    pileOf(said, activity).tickets.offer(lot, () => ({
      lot,
      file: ticket.origin.file,
      record: ticket.origin.record,
      id: ticket.id ?? "",
      title: beginning(ticket.title),
      description: beginning(ticket.description),
      class: said,
      activity,
      probability,
    }));
  }

  function pileOf(said: WorkClass, activity: string): Pile {
    const name = `${said} ${activity}`;
    const known = piles.get(name);
    if (known !== undefined) return known;
    const pile: Pile = { class: said, activity, tickets: smallest(count) };
    piles.set(name, pile);
    return pile;
  }

  function result() {
    const drawn = allocate(
      { run: sizeOf("run"), transform: sizeOf("transform"), unclear: sizeOf("unclear") },
      count,
    );
    const tickets = (["run", "transform", "unclear"] as const).flatMap((said) =>
      fromClass(said, drawn[said]),
    );
    return {
      tickets: tickets.toSorted((a, b) => placeOf(a) - placeOf(b) || a.record - b.record),
      design: { seed, sizes, drawn },
    };
  }

  function sizeOf(said: WorkClass): number {
    return sizes[said].sure + sizes[said].unsure;
  }

  function fromClass(said: WorkClass, draws: number): DrawnTicket[] {
    const own = [...piles.values()]
      .filter((pile) => pile.class === said)
      .toSorted((a, b) => (a.activity < b.activity ? -1 : 1));
    const start = lotOf(seed, `start ${said}`) / 2 ** 53;
    const shares = spread(
      own.map(({ tickets }) => tickets.size()),
      draws,
      start,
    );
    return own.flatMap(({ tickets }, at) =>
      tickets
        .kept()
        .slice(0, shares[at] ?? 0)
        .map(({ thing }) => thing),
    );
  }

  /** Another lot, so that the order on the sheet tells nothing. */
  function placeOf({ lot }: DrawnTicket): number {
    return lotOf(seed, `place ${lot}`);
  }
}

/** A word that is cut in two could hide a secret: it goes as a whole. */
function beginning(text = ""): string {
  return text.length <= longest ? text : `${text.slice(0, longest).replace(/\S{1,500}$/u, "")}…`;
}
