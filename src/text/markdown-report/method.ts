import type { Audit } from "../../model/audit.ts";
import { count } from "../numbers.ts";
import { closed } from "../sentence.ts";
import { left, listed, table, type Section } from "./page.ts";

/** How every number is computed, so that anybody can compute it again. */
export const method: Section = (audit) => {
  const { tool, definition, activities, firefighting, formulas, savings } = audit;
  return listed("Method", [
    `${tool.name} ${tool.version}. Definition _${definition.id}_: ${closed(definition.source)} The same export always gives the same report.`,
    ...listed(
      "Numbers",
      table(
        [left("Number"), left("Computed as")],
        [...formulas, { id: "savings", formula: savings.formula }]
          .filter(({ formula }) => formula !== "")
          .map(({ id, formula }) => [id, closed(formula)]),
      ),
      3,
    ),
    ...listed("Criteria", criteria(activities), 3),
    ...listed(
      "Parts of firefighting",
      table(
        [left("Part"), left("Computed as")],
        firefighting.parts.map(({ trait, formula }) => [trait, closed(formula)]),
      ),
      3,
    ),
    ...listed("Evidence", evidence(activities), 3),
    ...listed("Hours without a log", minutes(activities), 3),
  ]);
};

function criteria(activities: Audit["activities"]): string[] {
  const all = firstOfEach(
    activities.flatMap((activity) => activity.criteria),
    ({ criterion }) => criterion,
  );
  return table(
    [left("Criterion"), "Weight", left("Score, 0 to 100")],
    all.map(({ title, weight, formula }) => [title, count(weight), closed(formula)]),
  );
}

/** One example each, as they differ by the activity only. */
function evidence(activities: Audit["activities"]): string[] {
  const all = firstOfEach(
    activities.flatMap((activity) => activity.evidence),
    ({ id }) => id,
  );
  return table(
    [left("Finding"), left("Computed as (for one activity)")],
    all.map(({ id, formula }) => [id, closed(formula)]),
  );
}

function minutes(activities: Audit["activities"]): string[] {
  return table(
    [left("Activity"), "Default minutes a ticket", "Tickets", "Tickets without a log"],
    activities
      .filter(({ effortByBasis }) => effortByBasis["default-minutes"].tickets > 0)
      .map(({ title, defaultMinutes, tickets, effortByBasis }) => [
        title,
        count(defaultMinutes),
        count(tickets),
        count(effortByBasis["default-minutes"].tickets),
      ]),
  );
}

function firstOfEach<Item>(items: readonly Item[], keyOf: (item: Item) => string): Item[] {
  const found = new Map<string, Item>();
  for (const item of items) if (!found.has(keyOf(item))) found.set(keyOf(item), item);
  return [...found.values()];
}
