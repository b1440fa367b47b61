import type { ActivityFacts } from "../model/activity-facts.ts";
import type { ClassifiedTicket } from "../model/classified-ticket.ts";
import { fieldNames, type FieldName } from "../model/field.ts";
import type { KeyPeople, PeopleWish } from "../model/people-wish.ts";
import type { Workload } from "../model/workload.ts";
import { activityTally, type ActivityTally } from "./activity-tally.ts";
import { applicationTally } from "./application-tally.ts";
import { isAroundTheClock } from "./around-the-clock.ts";
import { basisTally } from "./basis-tally.ts";
import { classCounts, hoursOf } from "./class-counts.ts";
import { counting } from "./counting.ts";
import { dayTally } from "./day-tally.ts";
import { definitionTally } from "./definition-tally.ts";
import { doubtTally } from "./doubt.ts";
import type { EffortModel } from "./effort.ts";
import { hasField } from "./filled.ts";
import { groupTally } from "./group-tally.ts";
import { isInterruption } from "./is-interruption.ts";
import { keyPeopleTally } from "./key-people-tally.ts";
import { increase, inOrder } from "./maps.ts";
import { monthTally } from "./months.ts";
import { mttrTally } from "./mttr.ts";
import { endOf } from "./open-time.ts";
import { periodOf } from "./period.ts";
import { repeatTally, threadsForParts } from "./repeats.ts";
import { noResolverTally, resolverTally } from "./resolver-tally.ts";
import { monthlyTraitTally, traitTally } from "./trait-tally.ts";

export interface Tally {
  add(ticket: ClassifiedTicket): void;
  result(): Workload;
}

/** What may be known of people: of teams unless said. */
export interface PeopleTallied {
  readonly mode?: PeopleWish["mode"] | undefined;
  readonly keyPeople?: KeyPeople | undefined;
  /** Whether somebody of the export is called so; asked once all tickets were counted. */
  readonly isPerson: (name: string) => boolean;
}

/**
 * Counts tickets as they pass and remembers none of them. All sums are sums of whole numbers, so that the order of the
 * tickets cannot change the result.
 */
export function createTally(
  model: EffortModel,
  catalogue: readonly ActivityFacts[],
  { mode = "group", keyPeople, isPerson }: PeopleTallied,
): Tally {
  const aboutPeople = mode !== "none";
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
  const named = keyPeople === undefined || !aboutPeople ? undefined : keyPeopleTally(keyPeople);
  const traits = traitTally();
  const repeats = repeatTally(threadsForParts);
  const monthlyTraits = monthlyTraitTally();
  const mttr = mttrTally(model.cover);
  const activities = new Map<string, ActivityTally>();
  const filled = new Map<FieldName, number>();
  const openings = dayTally();
  const closures = dayTally();

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
    if (aboutPeople) groups.add(classified, facts, effort);
    named?.add(classified, effort);
    traits.add(facts);
    monthlyTraits.add(facts);
    repeats.add({ ticket, activity: classified.activity, interruption: isInterruption(facts) });
    if (isInterruption(facts)) mttr.add(ticket);
    activityOf(classified.activity).add(classified, facts, effort);
    for (const field of fieldNames) if (hasField(ticket, field)) increase(filled, field);
    const [opened, closed] = [ticket.opened, endOf(ticket)];
    if (opened !== undefined) openings.add(opened, ticket.origin);
    if (closed !== undefined) closures.add(closed, ticket.origin);
  }

  function activityOf(id: string): ActivityTally {
    const tally = activities.get(id) ?? activityTally(id, aboutPeople ? resolverTally : noResolverTally);
    activities.set(id, tally);
    return tally;
  }

  function result(): Workload {
    const openingsByDay = openings.counts();
    const days = [...openingsByDay.keys()];
    const [firstOpened, lastOpened] = [days[0], days.at(-1)];
    const period = periodOf(openingsByDay);
    const loads = inOrder(new Map([...activities].map(([id, one]) => [id, one.result()])));
    const applied = [...applications.result()];
    const shown = applied.filter(([name]) => !isPerson(name));
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
      openingsByDay,
      closuresByDay: closures.counts(),
      openedOn: openings.samples(),
      closedOn: closures.samples(),
      activities: loads,
      applications: new Map(shown),
      ...(shown.length === applied.length ? {} : { namedLikePeople: applied.length - shown.length }),
      groups: groups.result(),
      traits: traits.result(),
      repeats: repeats.result().all,
      monthlyTraits: monthlyTraits.result(),
      mttr: mttr.result(),
      ...(named === undefined ? {} : { keyPeople: named.result(loads) }),
      ...(period === undefined ? {} : { period }),
      ...(firstOpened === undefined || lastOpened === undefined ? {} : { firstOpened, lastOpened }),
    };
  }
}
