import { plural } from "../../text/plural.ts";
import { overLines, placesOf, shareIn, type Show } from "./shown.ts";

/** Days on which the activity was flooded; the samples are of the worst day. */
export const storms: Show = ({ activity, storms: { compared, tickets, days, largest } }) => {
  const [worst] = largest;
  if (worst === undefined) return undefined;
  return {
    id: "storms",
    finding: `${shareIn(tickets, compared, "tickets")} came in floods of ten or more that said the same, on ${plural(days, "day")}; the worst was ${worst.day} with ${plural(worst.tickets, "ticket")}`,
    formula: overLines(
      activity,
      'those with "opened" and two "words" or more',
      'those that share 60% or more of the "words" of both with nine others or more of the same day, without words that 80% of all have',
    ),
    known: compared,
    holds: tickets,
    samples: placesOf(worst.samples),
    counter: [],
    decides: [],
  };
};
