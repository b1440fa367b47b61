import type { Ticket } from "../model/ticket.ts";

/** An invented ticket with the labels it should have. */
export interface Example {
  readonly class: string;
  readonly activity: string;
  readonly ticket: Ticket;
}

/** Lines of `language, class, title, description`, separated by tabs, below a header; the file names the activity. */
export function examplesOf(activity: string, text: string): readonly Example[] {
  return text
    .split("\n")
    .slice(1)
    .flatMap((line, at) => {
      const [, klass = "", title = "", description = ""] = line.split("\t");
      if (title === "") return [];
      const origin = { file: activity, record: at + 1, line: at + 2, records: [at + 1] };
      return [
        { class: klass, activity, ticket: { title, ...(description === "" ? {} : { description }), origin } },
      ];
    });
}
