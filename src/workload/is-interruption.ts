import type { ToldFacts } from "./facts.ts";
import { interruption } from "../traits/interruption.ts";

export function isInterruption({ traits }: Pick<ToldFacts, "traits">): boolean {
  return traits.get(interruption.id) === true;
}
