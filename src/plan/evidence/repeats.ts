import { overLines, placesOf, shareIn, type Show } from "./shown.ts";

/** Interruptions that came again. */
export const repeats: Show = ({ activity, repeats: { compared, repeated, samples } }) => ({
  id: "repeats",
  finding: `${shareIn(repeated, compared, "interruptions")} came again: the same requester had reported one about the same within 30 days before`,
  formula: overLines(
    activity,
    'those with "opened", "thread" and "traits.interruption" true, without threads as busy as a mailbox or a monitor',
    'those with another of the same "thread" within 30 days before',
  ),
  known: compared,
  holds: repeated,
  samples: placesOf(samples),
  counter: [],
  decides: [],
});
