import type { Explanation } from "../../model/explanation.ts";
import { percent } from "../numbers.ts";
import type { Part } from "./part.ts";

/** The other class and the next activity, with how likely they are. */
export function whatElse({ class: said, classes, activity, shareOfActivity, runnerUp }: Explanation): Part {
  const next =
    runnerUp === undefined
      ? []
      : [
          {
            label: "next activity",
            text: `${runnerUp.title}, ${percent(runnerUp.probability)}, ${beside(runnerUp.probability, activity, shareOfActivity)}`,
          },
        ];
  return {
    title: "What else it could be",
    lines: [
      ...(said === "run" ? [] : [{ label: "run", text: likely(classes.run, said) }]),
      ...(said === "transform" ? [] : [{ label: "transform", text: likely(classes.transform, said) }]),
      ...next,
    ],
  };
}

function likely(share: number, said: Explanation["class"]): string {
  return said === "unclear" ? `${percent(share)}, if it had to be one of both` : percent(share);
}

/** A rule of the house may have named an activity that is not the likeliest by its words. */
function beside(share: number, { id, title }: Explanation["activity"], own: number | undefined): string {
  if (id === "unclassified") return "if one had to be named";
  if (own === undefined) return `if it were not ${title}`;
  return share > own
    ? `by its words likelier than ${title} with ${percent(own)}`
    : `after ${percent(own)} for ${title}`;
}
