import type { Ticket } from "../../src/model/ticket.ts";

/** A ticket with nothing but what a test says about it. */
export const ticketOf = (fields: Omit<Ticket, "origin"> | string): Ticket => ({
  origin: { file: "invented.csv", record: 1, records: [1], line: 2 },
  ...(typeof fields === "string" ? { title: fields } : fields),
});
