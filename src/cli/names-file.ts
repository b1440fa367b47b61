import type { ClassifiedTicket } from "../model/classified-ticket.ts";
import { csvLine } from "../text/csv.ts";
import { leastToWorkOn } from "../model/people-wish.ts";
import { openOutput } from "./output-file.ts";

/** More names than this are not those of people who work on tickets: the rest is not looked at. */
const mostNames = 10_000;

/** The only place where names of people are written: who works on what, and neither how much nor how long. */
export interface NamesFile {
  readonly add: (classified: ClassifiedTicket) => void;
  /** Begins anew. */
  forget(): void;
  done(): void;
  failed(): void;
}

/** Opened before the work starts; undefined where no names are wanted. */
export function namesFile(path: string | undefined, taken: readonly string[]): NamesFile | undefined {
  if (path === undefined) return undefined;
  const file = openOutput(path, taken);
  const people = new Map<string, Person>();
  return {
    add({ ticket: { assignee, group }, activity }) {
      if (assignee === undefined || assignee === group) return;
      const key = assignee.normalize("NFC").toLowerCase();
      const person = people.get(key) ?? { name: assignee, tickets: new Map<string, number>() };
      if (people.size >= mostNames && !people.has(key)) return;
      people.set(key, person);
      // Of several ways to write a name the same one is shown, whatever the order of the tickets.
      if (assignee < person.name) person.name = assignee;
      person.tickets.set(activity, (person.tickets.get(activity) ?? 0) + 1);
    },
    forget: () => people.clear(),
    done() {
      file.write(whoWorksOnWhat([...people.values()]));
      file.done();
    },
    failed: () => file.failed(),
  };
}

interface Person {
  name: string;
  /** By activity. */
  readonly tickets: Map<string, number>;
}

/** CSV, sorted by name. Who held fewer than five tickets of an activity does not work on it. */
function whoWorksOnWhat(people: readonly Person[]): string {
  const lines = people.flatMap(({ name, tickets }) =>
    [...tickets].flatMap(([activity, held]) => (held < leastToWorkOn ? [] : [{ activity, name }])),
  );
  return [
    csvLine(["activity", "name"]),
    ...lines
      .toSorted((a, b) => inOrder(a.name, b.name) || inOrder(a.activity, b.activity))
      .map(({ activity, name }) => csvLine([activity, name])),
  ]
    .map((line) => `${line}\n`)
    .join("");
}

function inOrder(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
