import { createClassifier } from "../../src/classify/classify.ts";
import { createWeigh } from "../../src/classify/weigh.ts";
import { readHouse, type House } from "../../src/house/house.ts";
import type { ClassifiedTicket } from "../../src/model/classified-ticket.ts";
import type { HouseRule } from "../../src/model/house-rule.ts";
import type { Ticket } from "../../src/model/ticket.ts";

type RulesFor = (ticket: Ticket) => readonly HouseRule[];

let rulesFor: RulesFor = () => [];
const classify = createClassifier({ rulesFor: (ticket) => rulesFor(ticket) });

/** A classifier under these rules. It is made once for all of them, since the catalogue takes its time to read. */
export async function under(rules: readonly object[]): Promise<(ticket: Ticket) => ClassifiedTicket> {
  const house = await readHouse(JSON.stringify({ rules }), "house.json");
  return (ticket) => {
    rulesFor = house.rulesFor;
    return classify(ticket);
  };
}

/** What is said where no rule matches. */
export function free(ticket: Ticket): ClassifiedTicket {
  rulesFor = () => [];
  return classify(ticket);
}

export const oneRule = (when: object, says: object = { class: "run" }) => [
  { name: "The rule", when, ...says },
];

/** A classifier that knows what this house adds. */
export const classifierOf = ({
  activities,
  rulesFor: rules,
}: House): ((ticket: Ticket) => ClassifiedTicket) =>
  createClassifier({ weigh: createWeigh(activities), rulesFor: rules });
