import type { Audit } from "../model/audit.ts";
import type { HouseCount } from "../model/house-count.ts";
import { figure } from "../text/numbers.ts";
import { plural } from "../text/plural.ts";

/** What the audit owes to the rules of the house, in one sentence and by rule; absent where they state nothing. */
export function houseOf({ file, tickets, rules, activities, renamed }: HouseCount): Audit["house"] {
  const message = [...decided(file, tickets, rules), ...added(file, rules, activities, renamed)].join("; ");
  if (message === "") return undefined;
  return {
    file,
    message,
    tickets,
    rules: rules.map((rule) => ({ name: rule.name, tickets: rule.decided })),
    activities: [...activities],
    renamed: [...renamed],
  };
}

function decided(file: string, tickets: number, rules: HouseCount["rules"]): readonly string[] {
  const all = rules.length;
  if (all === 0) return [];
  const busy = rules.filter((rule) => rule.decided > 0).length;
  const of = busy === all ? "" : `${figure(busy)} of `;
  return [`${of}${plural(all, "rule")} of the house from ${file} decided ${plural(tickets, "ticket")}`];
}

/** "it adds 2 activities and renames 1" */
function added(
  file: string,
  rules: HouseCount["rules"],
  activities: readonly string[],
  renamed: readonly string[],
): readonly string[] {
  const parts = [
    ...(activities.length === 0 ? [] : [`adds ${plural(activities.length, "activity", "activities")}`]),
    ...(renamed.length === 0 ? [] : [`renames ${plural(renamed.length, "activity", "activities")}`]),
  ];
  if (parts.length === 0) return [];
  return [`${rules.length === 0 ? file : "the file"} ${parts.join(" and ")}`];
}
