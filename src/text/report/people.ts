import type { Audit } from "../../model/audit.ts";
import { closed, sentence } from "../sentence.ts";

/** What may be said of people, and for which purpose, where that is not said already. */
export function peopleWords({ message, purpose }: Audit["people"]): string[] {
  const said = sentence(message);
  const added = purpose === null || purpose.trim() === "" || said.includes(purpose.trim());
  return [said, added ? "" : closed(`Purpose: ${purpose}`)].filter((text) => text !== "");
}

/** Who works on what, with the titles of activities. */
export function workOf({ resolvers = [], activities }: Audit): { resolver: string; titles: string[] }[] {
  const titles = new Map(activities.map(({ id, title }) => [id, title]));
  return resolvers.map(({ resolver, activities: ids }) => ({
    resolver,
    titles: ids.map((id) => titles.get(id) ?? id),
  }));
}
