import { describe, expect, test } from "vitest";
import type { KeyPeopleLoad } from "../../src/model/workload.ts";
import { activitiesOf } from "../../src/plan/activities.ts";
import { keyPeopleOf } from "../../src/plan/key-people.ts";
import { peopleOf } from "../../src/plan/people.ts";
import { basis, findingsOf, judged, type Judged } from "./judged.ts";

const load = (given: Partial<KeyPeopleLoad> = {}): KeyPeopleLoad => ({
  named: 4,
  found: 4,
  enough: true,
  tickets: { run: 71, transform: 25, unclear: 4 },
  effortHours: { run: 71, transform: 25, unclear: 4 },
  activities: new Map(),
  ...given,
});

const held = (effortHours: number, others: number, tickets = 20) => ({ tickets, effortHours, others });

const hangsOnOne = {
  gate: "bus-factor",
  title: "Hangs on one person",
  effect: "first",
  verdicts: ["outsource"],
  because: "write it down",
} as const;

const works: readonly Judged[] = [
  judged("outsource", { id: "desktop" }),
  judged("automate", { id: "resets" }),
  judged("outsource", { id: "dba", assessment: { gates: [hangsOnOne] } }),
  judged("keep", { id: "security" }),
];

const logged = basis({ logged: { tickets: 400, hours: 400 } });

function told(given: Partial<KeyPeopleLoad>, byBasis = logged) {
  const findings = findingsOf(works, { workload: { keyPeople: load(given), byBasis } });
  return keyPeopleOf(findings, activitiesOf(findings));
}

test("where nobody was named, nothing is said", () => {
  const findings = findingsOf(works);
  expect(keyPeopleOf(findings, activitiesOf(findings))).toBeNull();
});

describe("enough people", () => {
  const activities = new Map([
    ["dba", held(10, 3)],
    ["desktop", held(50, 3)],
    ["resets", held(30, 1)],
    ["security", held(4, 0, 4)],
  ]);

  test("are told what holds them, the most of their effort first, who else works on it, and what to write down", () => {
    expect(
      told({ activities })?.activities.map(
        ({ activity, shareOfTheirEffort, verdict, others, documentFirst }) => [
          activity,
          shareOfTheirEffort,
          verdict,
          others,
          documentFirst,
        ],
      ),
    ).toEqual([
      ["desktop", 0.5, "outsource", 3, false],
      ["resets", 0.3, "automate", 1, true],
      ["dba", 0.1, "outsource", 3, true],
    ]);
  });

  test("are told it in two sentences", () => {
    expect(told({ activities })?.message).toMatch(
      /^The 4 people you named spend 71% of their recorded effort on run; of the 3 activities that hold them most, 1 has at least two others who work on it\. The verdicts would release about \d+ hours a month of their own work; before any of it is handed over, have it written down how this is done: RESETS and DBA\.$/,
    );
  });

  test("have released of each activity the share they have of it", () => {
    const findings = findingsOf(works, { workload: { keyPeople: load({ activities }), byBasis: logged } });
    const audited = activitiesOf(findings);
    const releases = (id: string) => audited.find((each) => each.id === id)?.releases?.base ?? 0;
    expect(keyPeopleOf(findings, audited)?.releasesPerMonth).toBeCloseTo(
      0.5 * releases("desktop") + 0.3 * releases("resets") + 0.1 * releases("dba"),
      6,
    );
    expect(releases("desktop")).toBeGreaterThan(0);
  });

  test.each([
    [
      "some are logged",
      basis({ logged: { tickets: 1, hours: 1 }, "default-minutes": { tickets: 1, hours: 1 } }),
      "effort, recorded or estimated, on run",
    ],
    ["none is logged", basis({ "default-minutes": { tickets: 1, hours: 1 } }), "estimated effort on run"],
  ])("are told how their effort is known where %s", (_what, byBasis, words) => {
    expect(told({ activities }, byBasis)?.message).toContain(words);
  });

  test("are told how many were not found", () => {
    expect(told({ named: 6 })?.message).toBe(
      "4 of the 6 people you named were found; they spend 71% of their recorded effort on run.",
    );
  });
});

describe("too few people", () => {
  const few = told({
    named: 3,
    found: 2,
    enough: false,
    activities: new Map([
      ["dba", held(10, 3)],
      ["desktop", held(50, 3)],
      ["security", held(4, 1)],
    ]),
  });

  test("have no number told of their work", () => {
    const { tickets, effortHours, classSplit, effortSplit, releasesPerMonth } = few ?? {};
    expect([tickets, effortHours, classSplit, effortSplit, releasesPerMonth]).toEqual([
      null,
      null,
      null,
      null,
      null,
    ]);
    expect(JSON.stringify(few)).not.toMatch(/71|\b50\b|\b0\.\d/);
  });

  test("are told what must be written down first, in no order of theirs", () => {
    expect(few?.activities.map(({ activity, shareOfTheirEffort }) => [activity, shareOfTheirEffort])).toEqual(
      [
        ["dba", null],
        ["security", null],
      ],
    );
    expect(few?.message).toBe(
      "2 of the 3 people you named were found; no share of their work is told, as it takes three who have tickets enough to speak of them without speaking of one of them. Before any of it is handed over, have it written down how this is done: DBA and SECURITY.",
    );
  });

  test.each([
    [{ named: 1, found: 1 }, "The person you named was found; no share"],
    [{ named: 2, found: 1 }, "1 of the 2 people you named was found; no share"],
    [{ named: 1, found: 0 }, "The person you named is not on any ticket: write"],
    [{ named: 5, found: 0 }, "None of the 5 people you named is on any ticket: write"],
  ])("%o are told so", (given, words) => {
    expect(told({ ...given, enough: false })?.message).toContain(words);
  });
});

const message = (given: Parameters<typeof findingsOf>[1]) => peopleOf(findingsOf(works, given)).message;

describe("what is said of people", () => {
  test("comes with the purpose that was stated", () => {
    const people = { mode: "pseudonym", purpose: "plan who hands over what" } as const;
    expect(peopleOf(findingsOf(works, { people })).purpose).toBe("plan who hands over what");
    expect(peopleOf(findingsOf(works)).purpose).toBeNull();
  });

  test("says why nothing is said of those who were named", () => {
    expect(message({ people: { mode: "none" }, named: 3 })).toContain(
      "nothing is said of the people you named",
    );
    expect(message({ people: { mode: "none" } })).not.toContain("you named");
  });

  test.each([
    ["not-informed", true],
    ["informed", false],
    ["none", false],
  ] as const)("asks to inform those who represent staff where they are %s: %s", (said, asks) => {
    expect(message({ answers: { "staff-representation": said } }).includes("BetrVG § 87(1) no. 6")).toBe(
      asks,
    );
  });

  test("says that those who represent staff know of it, only where somebody said so", () => {
    const words = "Those who represent staff know of this audit, as you said.";
    expect(message({ answers: { "staff-representation": "informed" } })).toContain(words);
    expect(message({ answers: { "staff-representation": "none" } })).not.toContain(words);
    expect(message({})).not.toContain(words);
  });

  test("tells how many applications are not shown", () => {
    expect(message({ workload: { namedLikePeople: 1 } })).toContain("1 application is not shown");
    expect(message({ workload: { namedLikePeople: 2 } })).toContain("2 applications are not shown");
  });
});
