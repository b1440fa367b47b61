import { activities } from "../../src/activities/index.ts";
import { createClassifier } from "../../src/classify/classify.ts";
import { explain, type Knowledge } from "../../src/explain/explain.ts";
import type { Explanation } from "../../src/model/explanation.ts";
import type { Ticket } from "../../src/model/ticket.ts";
import { signals } from "../../src/signals/index.ts";
import { ticketOf } from "../classify/ticket-of.ts";

export const classify = createClassifier();

/** The explanation of a ticket by itself, in a tracker with record types. */
export function explained(
  ticket: Omit<Ticket, "origin"> | string,
  changes: Partial<Knowledge> = {},
): Explanation {
  return explain(ticketOf(ticket), {
    classify,
    weigh: classify.weigh,
    activities,
    signals,
    hasTypes: true,
    withText: false,
    ...changes,
  });
}
