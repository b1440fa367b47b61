import { figure, sum } from "../../text/numbers.ts";
import { peopleForFourFifths } from "../../model/people-for-four-fifths.ts";
import { overLines, type Show } from "./shown.ts";

/** So few people are worth a word whatever the verdict: domain judgement. */
const few = 3;

/**
 * On how many people the work hangs. Nobody is named and no sample shown; `holds` is four fifths of the tickets, not
 * the number that these people had, which would be the count of one person where there is one.
 */
export const fourFifths: Show = (load, { people }) => {
  const needed = peopleForFourFifths(load);
  if (people === "none" || needed === undefined) return undefined;
  const known = sum([...load.resolvers.values()]);
  const who = needed === 1 ? "one person holds" : `${figure(needed)} people together hold`;
  return {
    id: "four-fifths",
    finding: `${who} at least four fifths of the ${figure(known)} tickets that say who worked on them`,
    formula: overLines(
      load.activity,
      'those with "resolver"',
      'four fifths of them, which the fewest values of "resolver" are taken together to reach',
    ),
    known,
    holds: Math.ceil(known * 0.8),
    samples: [],
    counter: [],
    decides: ["outsource", "keep", "review"],
    usual: needed > few ? 1 : undefined,
  };
};
