import type { Source } from "../ingest/source.ts";
import { UserError } from "../model/user-error.ts";
import type { AuditRequest } from "./request.ts";
import { periodAsked } from "./asked-period.ts";

/** What to say where no ticket was found. */
export function nothingToAudit(sources: readonly Source[], request: AuditRequest): UserError {
  const names = sources.map(({ name }) => (name === "-" ? "Standard input" : name)).join(", ");
  const period = periodAsked(request);
  if (period === "") {
    return new UserError(
      `${names}: no tickets were found.`,
      "ktlo columns FILE shows how a file was understood.",
    );
  }
  return new UserError(
    `${names}: no ticket was opened${period}.`,
    "Widen --from and --to, or leave them out.",
  );
}
