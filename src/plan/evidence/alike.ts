import { figure } from "../../text/numbers.ts";
import { overLines, placesOf, shareIn, type Show } from "./shown.ts";

/** Tickets that say nearly the same; the samples are of the largest group of them, or of all where there is none. */
export const alike: Show = ({
  activity,
  alike: { of, drawn, compared, alike: holds, clusters, samples },
}) => {
  const [largest] = clusters;
  const some = drawn < of ? ", drawn by lot," : "";
  const group = largest === undefined ? "" : `; the largest group of them has ${figure(largest.tickets)}`;
  return {
    id: "alike",
    finding: `${shareIn(holds, compared, `tickets${some}`)} were nearly the same as four others or more${group}`,
    formula: overLines(
      activity,
      `those with two "words" or more${drawn < of ? `, of the ${figure(drawn)} with the smallest "lot"` : ""}`,
      'those that share 60% or more of the "words" of both with four others or more, without words that 80% of all have',
    ),
    known: compared,
    holds,
    samples: placesOf(largest?.samples ?? samples.for),
    counter: samples.against === undefined ? [] : placesOf([samples.against]),
    decides: ["automate", "outsource"],
  };
};
