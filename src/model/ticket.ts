/** Where in the export a ticket stands. */
export interface Origin {
  readonly file: string;
  /** The first record of the ticket; `records` lists all that were merged into it. */
  readonly record: number;
  readonly records: readonly number[];
  readonly line: number;
}

/**
 * One piece of work. A field the export does not give is absent, never `""`, `0` or `"unknown"`.
 * Times are wall-clock times of the export, ISO 8601 without a zone ("2025-03-04T09:12:00").
 */
export interface Ticket {
  readonly origin: Origin;
  readonly id?: string;
  readonly title?: string;
  readonly description?: string;
  readonly type?: string;
  readonly category?: string;
  readonly subcategory?: string;
  readonly priority?: string;
  readonly status?: string;
  readonly opened?: string;
  readonly resolved?: string;
  readonly closed?: string;
  readonly assignee?: string;
  readonly group?: string;
  readonly requester?: string;
  readonly application?: string;
  /** Hands-on time in hours, as logged in the tracker. */
  readonly effortHours?: number;
  /** Elapsed time in hours; never hands-on time. */
  readonly durationHours?: number;
  readonly reassignments?: number;
  readonly reopens?: number;
  readonly slaBreached?: boolean;
  readonly labels?: readonly string[];
  readonly parent?: string;
}
