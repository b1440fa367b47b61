import type { Audit } from "../model/audit.ts";
import { total, type GroupLoad } from "../model/workload.ts";
import type { Findings } from "./findings.ts";
import { firefightingOf } from "./firefighting.ts";
import { mergedGroup, type Team } from "./merged-group.ts";

type Group = Audit["groups"][number];

/** With fewer people, what is said of a team is said of somebody: domain judgement. */
const leastPeople = 5;
const mostLines = 20;

/**
 * What each team is busy with, the most hours first. Teams of fewer than five people, or of nobody knows how many, are
 * taken together in the last line; where even together they are fewer than five people, nothing is said of them.
 */
export function groupsOf({ workload, people }: Pick<Findings, "workload" | "people">): Group[] {
  if (people.mode === "none") return [];
  const groups = [...workload.groups.values()].toSorted(byHours);
  const small = groups.filter((group) => isSmall(group));
  const large = groups.filter((group) => !isSmall(group));
  const together = taken(small, "small teams").filter((team) => !isSmall(team));
  const room = mostLines - together.length;
  const shown = large.length <= room ? large.length : room - 1;
  const teams = [
    ...large.slice(0, shown).map((group): Team => ({ ...group, teams: 1 })),
    ...taken(large.slice(shown), "more teams"),
    ...together,
  ];
  return teams.map((team) => ({
    group: team.group,
    teams: team.teams,
    tickets: total(team.tickets),
    classSplit: { ...team.tickets },
    effortHours: total(team.effortHours),
    firefighting: firefightingOf(team, workload.period, workload),
  }));
}

function isSmall({ resolvers }: Pick<GroupLoad, "resolvers">): boolean {
  return resolvers.size < leastPeople;
}

function byHours(a: GroupLoad, b: GroupLoad): number {
  return total(b.effortHours) - total(a.effortHours) || (a.group < b.group ? -1 : 1);
}

function taken(groups: readonly GroupLoad[], name: string): Team[] {
  return groups.length === 0 ? [] : [mergedGroup(groups, name)];
}
