import type { Facts } from "../model/facts.ts";
import { interruption } from "../traits/interruption.ts";

export function isInterruption(facts: Facts): boolean {
  return interruption.of(facts) === true;
}
