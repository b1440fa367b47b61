import { classBy } from "../definitions/definition.ts";
import { definitions } from "../definitions/index.ts";
import type { WorkClass } from "../model/work.ts";
import type { HeardAspect } from "./aspects-of.ts";
import type { Conclusion } from "./conclude.ts";

/** The class of a ticket under every definition, by the id of the definition; one for all where it is settled. */
export const byDefinition = (
  { class: said, activity }: Conclusion,
  heard: readonly HeardAspect[],
  isSettled: boolean,
): Readonly<Record<string, WorkClass>> => {
  const work = { activity, aspects: new Set(heard.map(({ id }) => id)) };
  return Object.fromEntries(
    definitions.map((definition) => [definition.id, isSettled ? said : classBy(definition, said, work)]),
  );
};
