import { overLines, placesOf, shareIn, type Show } from "./shown.ts";

/** Interruptions that came again. */
export const repeats: Show = ({ activity, repeats: { compared, repeated, samples } }) => ({
  id: "repeats",
  finding: `${shareIn(repeated, compared, "interruptions")} came again: the same requester had reported one about the same within 30 days before`,
  formula: overLines(
    activity,
    "those with another of the same requester and application within 30 days before",
    'those with "kind":"break-fix" or "alert", "opened" and a requester who is a person',
  ),
  known: compared,
  holds: repeated,
  samples: placesOf(samples),
  counter: [],
  decides: [],
});
