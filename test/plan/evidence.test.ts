import fc from "fast-check";
import { expect, test } from "vitest";
import type { PeopleWish } from "../../src/model/people-wish.ts";
import { verdicts, type Verdict } from "../../src/model/verdict.ts";
import type { ActivityLoad, Workload } from "../../src/model/workload.ts";
import { evidenceOf } from "../../src/plan/evidence.ts";
import { traitWords } from "../../src/plan/evidence/trait-words.ts";
import { traits as catalogue } from "../../src/traits/index.ts";
import { alike, loadOf, moments, traits, workloadOf } from "../workload/loads.ts";
import { anyTickets, tallied } from "../workload/tickets.ts";

const at = (record: number) => ({ file: "a.csv", record });

test("a trait is told with its numbers, beside those of all tickets, with tickets to look at", () => {
  const load = loadOf({
    traits: new Map([
      ["handed-on-twice", { known: 50, holds: 20, samples: [at(3), at(9)], counter: [at(4)] }],
    ]),
  });
  const all = { traits: traits({ "handed-on": [90, 900], "handed-on-twice": [72, 900] }) };
  expect(shownBy(load, { all })).toEqual([
    {
      id: "handed-on-twice",
      finding: "40% of 50 tickets were passed between teams twice or more (of all tickets: 8%).",
      formula:
        'of the lines of "ktlo tickets --format jsonl" with "activity":"desktop", known: those with "traits.handed-on-twice"; holds: those where it is true: handed on twice or more',
      known: 50,
      holds: 20,
      samples: [at(3), at(9)],
      counter: [at(4)],
    },
  ]);
});

test.each([
  ["None of 40 tickets spoke of something on site: a floor, a room, a cable (of all tickets: 2%).", 0],
  ["3% of 40 tickets spoke of something on site: a floor, a room, a cable (of all tickets: 2%).", 1],
  ["All 40 tickets spoke of something on site: a floor, a room, a cable (of all tickets: 2%).", 40],
])("%s", (finding, holds) => {
  const all = { traits: traits({ "on-site": [18, 900] }) };
  const load = loadOf({ traits: traits({ "on-site": [holds, 40] }) });
  expect(shownBy(load, { all, verdict: "outsource" })[0]?.finding).toBe(finding);
});

test("fewer than 30 tickets show nothing", () => {
  expect(shownBy(loadOf({ traits: traits({ avoidable: [29, 29] }) }), { verdict: "eliminate" })).toEqual([]);
});

test.each<[string, boolean, Verdict, readonly [number, number]]>([
  ["little that the verdict does not rest on", false, "keep", [4, 100]],
  ["a part of it that is worth a word", true, "keep", [5, 100]],
  ["little that the verdict rests on", true, "outsource", [0, 100]],
])("%s is told: %s", (_what, isTold, verdict, counts) => {
  const shown = shownBy(loadOf({ traits: traits({ "sensitive-data": counts }) }), { verdict });
  expect(shown.some(({ id }) => id === "sensitive-data")).toBe(isTold);
});

test.each([
  [true, 60],
  [false, 50],
])("what is in all work is told of an activity that has more of it: %s", (isTold, holds) => {
  const load = loadOf({ traits: traits({ "off-hours": [holds, 100] }) });
  const shown = shownBy(load, { all: { traits: traits({ "off-hours": [400, 1_000] }) } });
  expect(shown.map(({ finding }) => finding)).toEqual(
    isTold
      ? [
          "60% of 100 tickets were opened outside the hours of cover, Monday to Friday, 9 to 17 (of all tickets: 40%).",
        ]
      : [],
  );
});

test("a counter that never moves in the whole export shows nothing", () => {
  const load = loadOf({ traits: traits({ "handed-on-twice": [0, 90] }) });
  expect(shownBy(load, { verdict: "outsource", all: { traits: traits({ "handed-on": [0, 900] }) } })).toEqual(
    [],
  );
});

test("what the verdict rests on comes first", () => {
  const load = loadOf({
    traits: traits({ reopened: [20, 100], avoidable: [60, 100], standard: [70, 100] }),
  });
  const ids = (verdict: Verdict) => shownBy(load, { verdict }).map(({ id }) => id);
  expect(ids("automate")).toEqual(["standard", "avoidable", "reopened"]);
  expect(ids("eliminate")).toEqual(["avoidable", "standard", "reopened"]);
});

test("tickets that are alike are shown by the largest group of them", () => {
  const load = loadOf({
    alike: {
      ...alike(60, 100),
      clusters: [
        { tickets: 40, samples: [at(1), at(2)] },
        { tickets: 12, samples: [at(7)] },
      ],
      samples: { for: [at(2), at(7)], against: at(5) },
    },
  });
  expect(shownBy(load)).toMatchObject([
    {
      finding:
        "60% of 100 tickets were nearly the same as four others or more; the largest group of them has 40.",
      known: 100,
      holds: 60,
      samples: [at(1), at(2)],
      counter: [at(5)],
    },
  ]);
});

test("of very many tickets it says that they were drawn", () => {
  const drawn = { ...alike(500, 1_000), of: 8_000, samples: { for: [at(2)] } };
  expect(shownBy(loadOf({ alike: drawn }))).toMatchObject([
    {
      finding: "50% of 1,000 tickets, drawn by lot, were nearly the same as four others or more.",
      samples: [at(2)],
      counter: [],
    },
  ]);
});

test("floods of tickets are shown by the worst day", () => {
  const largest = [
    { day: "2025-03-04", tickets: 30, samples: [at(1)] },
    { day: "2025-05-01", tickets: 10, samples: [at(8)] },
  ];
  const storms = { of: 100, compared: 100, tickets: 40, days: 2, largest };
  expect(shownBy(loadOf({ storms }))).toMatchObject([
    {
      finding:
        "40% of 100 tickets came in floods of ten or more that said the same, on 2 days; the worst was 2025-03-04 with 30 tickets.",
      samples: [at(1)],
    },
  ]);
});

test("interruptions that come again are shown", () => {
  const repeats = { of: 90, known: 80, compared: 70, repeated: 21, samples: [at(6)] };
  expect(shownBy(loadOf({ repeats }))).toMatchObject([
    {
      id: "repeats",
      finding:
        "30% of 70 interruptions came again: the same requester had reported one about the same within 30 days before.",
      known: 70,
      holds: 21,
      samples: [at(6)],
    },
  ]);
});

test.each<[Verdict, readonly string[]]>([
  ["outsource", ["Of 100 tickets, two in three took between 1/2.7 and 2.7 times what is usual."]],
  ["grow", []],
])("how far times lie apart is told where it matters: %s", (verdict, findings) => {
  const lnElapsedByPriority = new Map([["", moments(100, { deviation: 1 })]]);
  expect(shownBy(loadOf({ lnElapsedByPriority }), { verdict }).map(({ finding }) => finding)).toEqual(
    findings,
  );
});

test("times are compared within a priority", () => {
  const lnElapsedByPriority = new Map([
    ["1", moments(50, { mean: 0, deviation: 1 })],
    ["3", moments(50, { mean: 4, deviation: 1 })],
  ]);
  expect(shownBy(loadOf({ lnElapsedByPriority }), { verdict: "keep" })[0]?.finding).toContain(
    "usual for their priority",
  );
});

test.each<[string, readonly number[], Verdict, PeopleWish["mode"], readonly string[]]>([
  [
    "one person",
    [83, 7],
    "grow",
    "group",
    ["One person holds at least four fifths of the 90 tickets that say who worked on them."],
  ],
  [
    "two people",
    [50, 40, 5],
    "grow",
    "group",
    ["2 people together hold at least four fifths of the 95 tickets that say who worked on them."],
  ],
  ["many people, where it does not matter", [20, 20, 20, 20, 20], "grow", "group", []],
  [
    "many people, where it matters",
    [20, 20, 20, 20, 20],
    "outsource",
    "group",
    ["4 people together hold at least four fifths of the 100 tickets that say who worked on them."],
  ],
  ["nothing, where nothing may be said of people", [83, 7], "grow", "none", []],
  ["nothing, where too few say who worked on them", [19], "grow", "group", []],
])("on how many people the work hangs: %s", (_who, counts, verdict, people, findings) => {
  const resolvers = new Map(counts.map((tickets, person) => [person, tickets] as const));
  const shown = shownBy(loadOf({ resolvers }), { verdict, people });
  expect(shown.map(({ finding }) => finding)).toEqual(findings);
});

test("how many tickets one person has is not told", () => {
  const resolvers = new Map([
    [1, 83],
    [2, 7],
  ]);
  expect(JSON.stringify(shownBy(loadOf({ resolvers })))).not.toContain("83");
});

test("every trait with words is one that is counted", () => {
  const known = catalogue.map(({ id }) => id);
  expect(traitWords.map(({ trait }) => trait).filter((trait) => !known.includes(trait))).toEqual([]);
});

test("whatever the tickets, their order does not matter and every number is possible", () => {
  fc.assert(
    fc.property(anyTickets(["desktop"], 200), fc.constantFrom(...verdicts), (tickets, verdict) => {
      const shown = shownIn(tallied(tickets), verdict);
      expect(shownIn(tallied(tickets.toReversed()), verdict)).toEqual(shown);
      for (const { known, holds, samples, counter, finding } of shown) {
        expect(known).toBeGreaterThanOrEqual(30);
        expect(holds).toBeGreaterThanOrEqual(0);
        expect(holds).toBeLessThanOrEqual(known);
        expect(samples.length).toBeLessThanOrEqual(Math.min(4, holds));
        expect(counter.length).toBeLessThanOrEqual(Math.min(1, known - holds));
        expect(finding).toMatch(/^\p{Lu}.*[.]$|^\d.*[.]$/u);
      }
    }),
    { numRuns: 30 },
  );
});

function shownBy(
  load: ActivityLoad,
  {
    all = {},
    verdict = "grow",
    people = "group",
  }: { all?: Partial<Workload>; verdict?: Verdict; people?: PeopleWish["mode"] } = {},
) {
  return evidenceOf(load, { workload: workloadOf([load], all), verdict, people });
}

function shownIn(workload: Workload, verdict: Verdict) {
  return [...workload.activities.values()].flatMap((load) =>
    evidenceOf(load, { workload, verdict, people: "group" }),
  );
}
