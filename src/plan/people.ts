import type { Audit } from "../model/audit.ts";
import type { Findings } from "./findings.ts";

/** What is said of people, and for which purpose. */
export function peopleOf({ people }: Findings): Audit["people"] {
  return { mode: people.mode, purpose: people.purpose ?? null, message: "" };
}

/** The people the leader named, always all together. */
export function keyPeopleOf(_findings: Findings): Audit["keyPeople"] {
  return null;
}
