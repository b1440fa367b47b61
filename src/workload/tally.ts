import type { ActivityFacts } from "../model/activity-facts.ts";
import type { ClassifiedTicket } from "../model/classified-ticket.ts";
import { fieldNames, type FieldName } from "../model/field.ts";
import type { Workload } from "../model/workload.ts";
import { activityTally, type ActivityTally } from "./activity-tally.ts";
import { applicationTally } from "./application-tally.ts";
import { isAroundTheClock } from "./around-the-clock.ts";
import { basisTally } from "./basis-tally.ts";
import { classCounts, hoursOf } from "./class-counts.ts";
import { counting } from "./counting.ts";
import { dayOf } from "./days.ts";
import { definitionTally } from "./definition-tally.ts";
import { doubtTally } from "./doubt.ts";
import type { EffortModel } from "./effort.ts";
import { hasField } from "./filled.ts";
import { groupTally } from "./group-tally.ts";
import { isInterruption } from "./is-interruption.ts";
import { increase, inOrder } from "./maps.ts";
import { monthTally } from "./months.ts";
import { mttrTally } from "./mttr.ts";
import { endOf } from "./open-time.ts";
import { periodOf } from "./period.ts";
import { repeatTally } from "./repeats.ts";
import { monthlyTraitTally, traitTally } from "./trait-tally.ts";

export interface Tally {
  add(ticket: ClassifiedTicket): void;
  result(): Workload;
}

/**
 * Counts tickets as they pass and remembers none of them. All sums are sums of whole numbers, so that the order of the
 * tickets cannot change the result.
 */
export function createTally(model: EffortModel, catalogue: readonly ActivityFacts[] = []): Tally {
  const { effortOf, factsOf } = counting(model, catalogue);
  const tickets = classCounts();
  const seconds = classCounts();
  const doubt = doubtTally();
  const definitions = definitionTally();
  const bases = basisTally();
  const openForDays = { tickets: 0, aroundTheClock: 0 };
  const months = monthTally();
  const applications = applicationTally();
  const groups = groupTally();
  const traits = traitTally();
  const repeats = repeatTally();
  const monthlyTraits = monthlyTraitTally();
  const mttr = mttrTally(model.cover);
  const activities = new Map<string, ActivityTally>();
  const filled = new Map<FieldName, number>();
  const openingsByDay = new Map<string, number>();
  const closuresByDay = new Map<string, number>();

  return { add, result };

  function add(classified: ClassifiedTicket): void {
    const { ticket } = classified;
    const effort = effortOf(classified);
    const facts = factsOf(classified);
    tickets.add(classified.class, 1);
    seconds.add(classified.class, effort.seconds);
    doubt.add(classified, effort.seconds);
    definitions.add(classified, effort);
    bases.add(effort);
    const aroundTheClock = isAroundTheClock(ticket);
    if (aroundTheClock !== undefined) openForDays.tickets += 1;
    if (aroundTheClock === true) openForDays.aroundTheClock += 1;
    months.add(ticket.opened, classified.class);
    applications.add(classified, facts, effort);
    groups.add(classified, facts, effort);
    traits.add(facts);
    monthlyTraits.add(facts);
    repeats.add({ ticket, activity: classified.activity, interruption: isInterruption(facts) });
    if (isInterruption(facts)) mttr.add(ticket);
    activityOf(classified.activity).add(classified, facts, effort);
    for (const field of fieldNames) if (hasField(ticket, field)) increase(filled, field);
    const [opened, closed] = [ticket.opened, endOf(ticket)];
    if (opened !== undefined) increase(openingsByDay, dayOf(opened));
    if (closed !== undefined) increase(closuresByDay, dayOf(closed));
  }

  function activityOf(id: string): ActivityTally {
    const known = activities.get(id) ?? activityTally(id);
    activities.set(id, known);
    return known;
  }

  function result(): Workload {
    const days = [...openingsByDay.keys()].toSorted();
    const [firstOpened, lastOpened] = [days[0], days.at(-1)];
    const period = periodOf(openingsByDay);
    return {
      tickets: tickets.result(),
      effortHours: hoursOf(seconds),
      doubt: doubt.result(),
      byDefinition: definitions.result(),
      byBasis: bases.result(),
      cover: model.cover,
      openForDays: { ...openForDays },
      months: months.result(),
      filled: inOrder(filled),
      openingsByDay: inOrder(openingsByDay),
      closuresByDay: inOrder(closuresByDay),
      activities: inOrder(new Map([...activities].map(([id, one]) => [id, one.result()]))),
      applications: applications.result(),
      groups: groups.result(),
      traits: traits.result(),
      repeats: repeats.result().all,
      monthlyTraits: monthlyTraits.result(),
      mttr: mttr.result(),
      ...(period === undefined ? {} : { period }),
      ...(firstOpened === undefined || lastOpened === undefined ? {} : { firstOpened, lastOpened }),
    };
  }
}
