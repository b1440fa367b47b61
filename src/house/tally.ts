import type { ClassifiedTicket } from "../model/classified-ticket.ts";
import type { HouseCount } from "../model/house-count.ts";
import type { House } from "./house.ts";

/** Counts what the rules of the house do while tickets go by. */
export interface HouseTally {
  add(ticket: ClassifiedTicket): void;
  result(): HouseCount;
}

export function houseTally({ file, rules, activities, titles }: House): HouseTally {
  const [matched, decided] = [new Map<string, number>(), new Map<string, number>()];
  let tickets = 0;
  return {
    add({ rules: heard = [] }) {
      for (const rule of heard) {
        plusOne(matched, rule.name);
        if (rule.decided) plusOne(decided, rule.name);
      }
      if (heard.some((rule) => rule.decided)) tickets += 1;
    },
    result: () => ({
      file,
      tickets,
      rules: rules.map(({ name, line }) => ({
        name,
        line,
        matched: matched.get(name) ?? 0,
        decided: decided.get(name) ?? 0,
      })),
      activities: activities.map(({ id }) => id),
      renamed: [...titles.keys()],
    }),
  };
}

function plusOne(counts: Map<string, number>, name: string): void {
  counts.set(name, (counts.get(name) ?? 0) + 1);
}
