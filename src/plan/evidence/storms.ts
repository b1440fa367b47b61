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
      'those with "opened" and "words"',
      'those of ten or more with the same day of "opened" that share 60% or more of their "words"',
    ),
    known: compared,
    holds: tickets,
    samples: placesOf(worst.samples),
    counter: [],
    decides: [],
  };
};
