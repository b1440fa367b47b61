import type { Check } from "../../src/check/check.ts";
import { check } from "../../src/check/check.ts";
import { createDraw, type DrawnTicket } from "../../src/check/draw.ts";
import type { LabelledRow } from "../../src/check/read-sheet.ts";
import type { ClassifiedTicket } from "../../src/model/classified-ticket.ts";
import type { WorkClass } from "../../src/model/work.ts";
import { hash32 } from "../../src/model/hash32.ts";

/** Invented tickets, some of which ktlo classifies wrongly, more often where it is unsure. */
export interface Population {
  readonly tickets: readonly ClassifiedTicket[];
  readonly truth: ReadonlyMap<string, WorkClass>;
}

function chance(text: string): number {
  return hash32(text) / 2 ** 32;
}

export function populationOf(size: number, shares: { transform: number; unclear: number }): Population {
  const truth = new Map<string, WorkClass>();
  const tickets = Array.from({ length: size }, (_, at): ClassifiedTicket => {
    const id = `T-${at}`;
    const lot = chance(`class ${id}`);
    const said =
      lot < shares.transform ? "transform" : lot < shares.transform + shares.unclear ? "unclear" : "run";
    const isSure = said !== "unclear" && chance(`sure ${id}`) < 0.8;
    const wrong = { run: 0.03, transform: 0.15, unclear: 0.3 }[said] * (isSure ? 0.6 : 2);
    truth.set(id, chance(`error ${id}`) < wrong ? otherThan(said, id) : said);
    return {
      ticket: {
        origin: { file: "made-up.csv", record: at + 1, records: [at + 1], line: at + 2 },
        id,
        title: `Ticket ${at}`,
      },
      class: said,
      activity: `activity-${Math.floor(chance(`activity ${id}`) ** 2 * 20)}`,
      probability: isSure ? 0.95 : 0.7,
      evidence: [],
      classes: {},
      vocabulary: { words: 2, unknown: 0 },
    };
  });
  return { tickets, truth };
}

function otherThan(said: WorkClass, id: string): WorkClass {
  if (said === "transform") return "run";
  const isLikely = chance(`other ${id}`) < 0.7;
  return said === "run" ? (isLikely ? "transform" : "unclear") : isLikely ? "run" : "transform";
}

/** A sheet of the population, labelled by somebody. */
export function checked(
  tickets: readonly ClassifiedTicket[],
  how: { count: number; seed: number },
  label: (ticket: DrawnTicket) => Partial<Pick<LabelledRow, "class" | "activity">>,
): Check {
  const draw = createDraw(how);
  for (const ticket of tickets) draw.add(ticket);
  const { tickets: drawn, design } = draw.result();
  return check({
    design: { ...design, input: "made-up" },
    rows: drawn.map((ticket) => ({ said: ticket, class: undefined, activity: undefined, ...label(ticket) })),
  });
}
