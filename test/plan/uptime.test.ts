import { expect, test } from "vitest";
import { sortedAnswers, type Answers, type GivenAnswers } from "../../src/model/answers.ts";
import type { TimeToResolveOfPriority } from "../../src/model/time-to-resolve.ts";
import type { Workload } from "../../src/model/workload.ts";
import { uptimeOf } from "../../src/plan/uptime.ts";
import { traits, workloadOf } from "../workload/loads.ts";

type Promised = Answers["uptime-promise"];

const limits =
  "Tickets do not measure availability: an urgent ticket need not be an outage, and an outage need not leave a ticket.";

test.each<[string, Promised, Workload["cover"]]>([
  ["Nobody said what uptime is promised, so hours are counted Monday to Friday, 9 to 17.", undefined, "8x5"],
  ["No uptime is promised, so hours are counted Monday to Friday, 9 to 17.", { cover: "none" }, "8x5"],
  [
    "IT is promised to be there Monday to Saturday, 7 to 19; no uptime in percent was named.",
    { cover: "12x6" },
    "12x6",
  ],
  [
    "IT is promised to be there day and night, every day, with 99.9% uptime: that allows 0.7 h of downtime a month.",
    { cover: "24x7", percent: 99.9 },
    "24x7",
  ],
  [
    "IT is promised to be there Monday to Friday, 9 to 17, with 98% uptime: that allows 3.5 h of downtime a month.",
    { cover: "8x5", percent: 98 },
    "8x5",
  ],
])("%s", (sentence, promised, cover) => {
  const { promise } = promisedIn({ cover }, promised);
  expect(promise.startsWith(sentence)).toBe(true);
  expect(promise.endsWith(limits)).toBe(true);
});

test.each<[boolean, Promised]>([
  [false, undefined],
  [false, { cover: "none" }],
  [true, { cover: "8x5" }],
])("that somebody said the hours of cover: %s of %j", (said, promised) => {
  expect(promisedIn({}, promised).coverSaid).toBe(said);
});

test.each([
  [null, 0, undefined, "No ticket says whether its SLA was met."],
  [null, 29, [3, 29], "Only 29 tickets say whether the SLA was met, 30 are needed."],
  [null, 1, [1, 1], "Only 1 ticket says whether the SLA was met, 30 are needed."],
  [0.9, 30, [3, 30], "90% of 30 tickets met their SLA."],
  [1, 40, [0, 40], "100% of 40 tickets met their SLA."],
  [null, 400, [0, 400], "Not one of 400 tickets misses its SLA, so it is probably not measured."],
] as const)("SLA met: %s of %i tickets", (met, known, counts, sentence) => {
  const given = counts === undefined ? {} : { traits: traits({ "sla-breached": counts }) };
  const { slaMet, slaKnown, promise } = promisedIn(given);
  expect([slaMet, slaKnown]).toEqual([met, known]);
  expect(promise).toContain(sentence);
});

test.each<[string, Promised, readonly TimeToResolveOfPriority[]]>([
  ["as no ticket known to be one says when it began and ended.", undefined, [line("3", 3, 50, 2)]],
  ["as only 1 ticket known to be one says when it began and ended.", undefined, [line("1", 1, 1, 2)]],
  ["as only 9 tickets known to be one say when it began and ended.", undefined, [line("1", 1, 9, 2)]],
  [
    "Urgent interruptions take 5.5 of those hours to resolve on average (20 tickets).",
    undefined,
    [line("1", 1, 5, 4), line("2", 2, 15, 6), line("3", 3, 500, 90)],
  ],
  [
    "take 4 of those hours to resolve on average, and there are 5 a month: a single one that stops everything takes more than the month allows.",
    { cover: "8x5", percent: 99 },
    [line("1", 1, 30, 4)],
  ],
  [
    "and there are 5 a month: the month allows for about 4.3 that stop everything.",
    { cover: "8x5", percent: 95 },
    [line("1", 1, 30, 2)],
  ],
  [
    "Urgent interruptions take 2 of those hours to resolve on average (30 tickets).",
    { cover: "none", percent: 95 },
    [line("1", 1, 30, 2)],
  ],
])("urgent interruptions: %s", (sentence, promised, byPriority) => {
  expect(promisedIn({ mttr: mttrOf(byPriority) }, promised).promise).toContain(sentence);
});

test("without dates it cannot be told how many urgent interruptions a month brings", () => {
  const workload = workloadOf([], { noPeriod: true, mttr: mttrOf([line("1", 1, 30, 4)]) });
  expect(uptimeOf({ workload, answers: answers({ cover: "8x5", percent: 99 }) }).promise).toContain(
    "resolve on average (30 tickets).",
  );
});

test.each<[boolean, Workload["cover"], readonly [number, number]]>([
  [true, "8x5", [20, 100]],
  [false, "24x7", [0, 100]],
  [false, "8x5", [20, 29]],
  [false, "8x5", [0, 400]],
])("what comes outside the hours of cover is told: %s", (isTold, cover, counts) => {
  const { promise } = promisedIn({ cover, traits: traits({ "off-hours": counts }) });
  expect(promise.includes("20% of tickets are opened outside those hours.")).toBe(isTold);
  expect(promise.includes("outside those hours")).toBe(isTold);
});

test("what comes outside the hours of cover is told of urgent interruptions too", () => {
  const { promise } = promisedIn({ traits: traits({ "off-hours": [20, 100], "call-out": [15, 30] }) });
  expect(promise).toContain("20% of tickets and 50% of urgent interruptions are opened outside those hours.");
});

test("where nearly all is marked urgent, nothing is said of what is urgent", () => {
  const given = { traits: traits({ urgent: [95, 100], "off-hours": [20, 100], "call-out": [15, 30] }) };
  const { promise } = promisedIn({ ...given, mttr: mttrOf([line("High", 2, 95, 4)]) });
  expect(promise).toContain("cannot be told, as nearly all tickets, or none, are marked urgent");
  expect(promise).not.toContain("of urgent interruptions are");
});

test("times to restore are told by priority, where there are enough", () => {
  const unknown = {
    ...line("Odd", undefined, 0, 0),
    meanHours: undefined,
    medianHours: undefined,
    p90Hours: undefined,
  };
  const { restoreTimes } = promisedIn({
    mttr: mttrOf([
      line("1 - Critical", 1, 5, 4),
      line(undefined, undefined, 6, 8),
      line("Few", 2, 4, 9),
      unknown,
    ]),
  });
  expect(restoreTimes).toEqual([
    { priority: "1 - Critical", urgency: 1, tickets: 5, meanHours: 4, medianHours: 4, p90Hours: 4 },
    { priority: null, urgency: null, tickets: 6, meanHours: 8, medianHours: 8, p90Hours: 8 },
  ]);
});

function promisedIn(given: Parameters<typeof workloadOf>[1], promised?: Promised) {
  return uptimeOf({ workload: workloadOf([], given), answers: answers(promised) });
}

function answers(promised: Promised): GivenAnswers | undefined {
  if (promised === undefined) return undefined;
  const said = sortedAnswers({ "uptime-promise": promised });
  return { file: "ktlo.answers.json", ...said };
}

function line(
  priority: string | undefined,
  urgency: TimeToResolveOfPriority["urgency"],
  n: number,
  each: number,
): TimeToResolveOfPriority {
  return { priority, urgency, n, sumHours: n * each, meanHours: each, medianHours: each, p90Hours: each };
}

function mttrOf(byPriority: readonly TimeToResolveOfPriority[]): Workload["mttr"] {
  return { ...workloadOf([]).mttr, byPriority };
}
