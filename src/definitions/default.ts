import type { Definition } from "./definition.ts";

/** The labelling guide itself: it changes nothing. */
export const byDefault: Definition = {
  id: "default",
  title: "Labelling guide of ktlo",
  run: "restores, preserves, repeats or supplies what has already been agreed",
  transform: "leaves a capability that did not exist, or permanently removes recurring work",
  source: "domain judgement, from what the definitions below have in common",
};
