import { z } from "zod";
import { byClass, range, share } from "./shared.ts";

export const application = z.strictObject({
  application: z.string(),
  tickets: z.number(),
  classSplit: byClass,
  effortHours: z.number(),
  firstSeen: z.string().nullable(),
  perMonth: z.number().nullable(),
  /** Interruptions that the same person had of the same kind within the thirty days before; null where too few tell. */
  repeatShare: share.nullable(),
  /** Tickets that were opened again; null where too few tell, or it is not counted in this export. */
  reopenShare: share.nullable(),
});

/** What applications that appeared during the export cost to run, and what planned ones would. */
export const births = z.strictObject({
  born: z.number(),
  /** Run tickets a month that each added; null where it cannot be told. */
  runPerMonth: range.nullable(),
  byAge: z.array(z.strictObject({ month: z.number(), applications: z.number(), runPerMonth: z.number() })),
  planned: z.number().nullable(),
  /** Run tickets a month that the planned ones will add. */
  forecast: range.nullable(),
  message: z.string(),
});
