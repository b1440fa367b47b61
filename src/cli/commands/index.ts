import { audit } from "./audit.ts";
import { columns } from "./columns.ts";
import type { CliCommand } from "./command.ts";
import { list } from "./list.ts";
import { rows } from "./rows.ts";
import { schema } from "./schema.ts";
import { tickets } from "./tickets.ts";

/** In the order in which the help shows them. */
export const commands: readonly CliCommand[] = [audit, tickets, columns, rows, list, schema];
