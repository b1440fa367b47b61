import fc from "fast-check";
import { expect, test } from "vitest";
import { total, type GroupLoad } from "../../src/model/workload.ts";
import { firefightingOf } from "../../src/plan/firefighting.ts";
import { groupsOf } from "../../src/plan/groups.ts";
import { mergedGroup } from "../../src/plan/merged-group.ts";
import { traits, workloadOf } from "../workload/loads.ts";
import { anyTickets, tallied } from "../workload/tickets.ts";
import { anyTeams, teamOf } from "./teams.ts";

test("teams are told by their hours, small ones together at the end", () => {
  const groups = groupsIn([
    teamOf({ group: "Network", effortHours: hours(10) }),
    teamOf({ group: "Desk", effortHours: hours(90) }),
    teamOf({ group: "Mainframe", resolvers: new Set([1, 2, 3]), effortHours: hours(500) }),
    teamOf({ group: "Telephony", resolvers: new Set([6, 7]), effortHours: hours(500) }),
  ]);
  expect(
    groups.map(({ group, teams, tickets, effortHours }) => [group, teams, tickets, effortHours]),
  ).toEqual([
    ["Desk", 1, 100, 90],
    ["Network", 1, 100, 10],
    ["2 small teams", 2, 200, 1_000],
  ]);
});

test("small teams in which the same few people work are not told at all", () => {
  const few = new Set([1, 2, 3, 4]);
  const groups = groupsIn([
    teamOf(),
    teamOf({ group: "Mainframe", resolvers: few }),
    teamOf({ group: "Telephony", resolvers: few }),
  ]);
  expect(groups.map(({ group }) => group)).toEqual(["Desk"]);
});

test("teams are not told where nobody knows how many people they have", () => {
  expect(groupsIn([teamOf({ resolvers: new Set() }), teamOf({ group: "B", resolvers: new Set() })])).toEqual(
    [],
  );
});

test("of many teams those with the fewest hours are taken together", () => {
  const many = Array.from({ length: 25 }, (_, at) =>
    teamOf({ group: `Team ${at}`, effortHours: hours(100 - at) }),
  );
  const small = [
    teamOf({ group: "One", resolvers: new Set([1, 2, 3]) }),
    teamOf({ group: "Two", resolvers: new Set([4, 5]) }),
  ];
  const groups = groupsIn([...many, ...small]);
  expect(groups).toHaveLength(20);
  expect(groups.slice(-2).map(({ group, teams }) => [group, teams])).toEqual([
    ["7 more teams", 7],
    ["2 small teams", 2],
  ]);
});

test("nothing is said of teams where nothing may be said of people", () => {
  expect(groupsOf({ workload: workloadWith([teamOf()]), people: { mode: "none" } })).toEqual([]);
});

test("a team of few is judged by what the whole export counts", () => {
  const quiet = teamOf({ traits: traits({ reopened: [0, 100] }) });
  const [group] = groupsIn([quiet], { traits: traits({ reopened: [5, 300] }) });
  expect(group?.firefighting.parts.find(({ trait }) => trait === "reopened")?.share).toBe(0);
});

test("whatever the teams, no line is of fewer than five people, and no ticket is told twice", () => {
  fc.assert(
    fc.property(anyTeams, (teams) => {
      const groups = groupsIn(teams);
      expect(groups.length).toBeLessThanOrEqual(20);
      const told = groups.reduce((sum, { tickets }) => sum + tickets, 0);
      expect(told).toBeLessThanOrEqual(teams.reduce((sum, { tickets }) => sum + total(tickets), 0));
      for (const { group, teams: n } of groups) {
        const named = teams.find((team) => team.group === group);
        expect(n === 1 ? (named?.resolvers.size ?? 0) : 5).toBeGreaterThanOrEqual(5);
      }
    }),
  );
});

test("the order of teams does not matter", () => {
  fc.assert(
    fc.property(anyTeams, (teams) => {
      expect(groupsIn(teams.toReversed())).toEqual(groupsIn(teams));
    }),
  );
});

test("teams taken together are what one team with all their tickets would be", () => {
  fc.assert(
    fc.property(anyTickets(["desktop"]), (all) => {
      const tickets = all.filter(({ ticket }) => ticket.group !== undefined && ticket.assignee !== "Desk");
      const apart = tallied(tickets);
      const asOne = tickets.map((one) => ({ ...one, ticket: { ...one.ticket, group: "All" } }));
      const together = tallied(asOne).groups.get("All");
      if (together === undefined) return;
      const merged = mergedGroup([...apart.groups.values()], "teams");
      expect(merged.tickets).toEqual(together.tickets);
      expect(total(merged.effortHours)).toBeCloseTo(total(together.effortHours), 6);
      expect(merged.resolvers).toEqual(together.resolvers);
      expect(firefightingOf(merged, apart.period)).toEqual(firefightingOf(together, apart.period));
    }),
  );
});

function groupsIn(teams: readonly GroupLoad[], given: Parameters<typeof workloadOf>[1] = {}) {
  return groupsOf({ workload: workloadWith(teams, given), people: { mode: "group" } });
}

function workloadWith(teams: readonly GroupLoad[], given: Parameters<typeof workloadOf>[1] = {}) {
  return workloadOf([], { ...given, groups: new Map(teams.map((team) => [team.group, team])) });
}

function hours(run: number) {
  return { run, transform: 0, unclear: 0 };
}
