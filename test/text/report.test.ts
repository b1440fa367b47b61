import { expect, test } from "vitest";
import type { Audit } from "../../src/model/audit.ts";
import { basisOf, percentSpan, span } from "../../src/text/report/about.ts";
import { gradeBecause } from "../../src/text/report/grade-because.ts";
import { commonGuards, ownGuards } from "../../src/text/report/guards.ts";
import { hoursKnown } from "../../src/text/report/hours-known.ts";
import { openAnswers } from "../../src/text/report/open-answers.ts";
import { peopleWords, workOf } from "../../src/text/report/people.ts";
import { lookAt, recordNumbers } from "../../src/text/report/places.ts";
import { cashWords, releasable } from "../../src/text/report/releasable.ts";
import { sourced } from "../../src/text/report/sourced.ts";
import { mostTelling, turns } from "../../src/text/report/stability.ts";
import { exampleAudit } from "../outputs/example-audit.ts";

test.each([
  [{ low: 12.4, high: 31 }, "logged", "12–31"],
  [{ low: 0.24, high: 1.66 }, "mixed", "~0.2–1.7"],
  [{ low: 30.9, high: 31.1 }, "estimated", "~31"],
  [{ low: 0, high: 0 }, "logged", "0"],
] as const)("the hours %o, %s, are said as %s", (range, basis, said) => {
  expect(span(range, basis)).toBe(said);
});

test.each([
  [{ low: 0.11, high: 0.18 }, "11–18%"],
  [{ low: 0.002, high: 0.05 }, "<1–5%"],
  [{ low: 0.59, high: 0.5901 }, "59%"],
])("the shares %o are said as %s", (range, said) => {
  expect(percentSpan(range)).toBe(said);
});

test("loads of different bases are of a mixed basis together", () => {
  expect(basisOf(["logged", "logged"])).toBe("logged");
  expect(basisOf(["logged", "estimated"])).toBe("mixed");
  expect(basisOf([])).toBe("logged");
});

test.each([
  [0, 0, 0, ""],
  [10, 0, 0, "All hours are logged."],
  [1, 0, 3, "25% of the hours are logged and 75% default minutes of each activity (~)."],
  [
    2,
    1,
    1,
    "50% of the hours are logged, 25% the share of the time open that you gave as hands-on work (~) and 25% default minutes of each activity (~).",
  ],
])("of %d logged, %d shared and %d assumed hours the report says: %s", (logged, handsOn, minutes, said) => {
  const split: Audit["split"] = {
    ...exampleAudit.split,
    effortByBasis: {
      logged: { tickets: 1, hours: logged },
      "hands-on-share": { tickets: 1, hours: handsOn },
      "default-minutes": { tickets: 1, hours: minutes },
    },
  };
  expect(hoursKnown(split)).toBe(said);
});

const flips = [
  { by: "weight", to: "review", if: "repetition counts 10% more" },
  { by: "threshold", to: "review", if: "the limit is lower" },
  { by: "definition", to: "grow", if: "the definition is strict" },
] as const;

test("what would turn a verdict is said by where it would turn to, the most different first", () => {
  expect(turns(mostTelling([...flips]), 2)).toBe(
    "turns to review if repetition counts 10% more; to grow if the definition is strict",
  );
  expect(turns([...flips])).toBe(
    "turns to review if repetition counts 10% more, or if the limit is lower; to grow if the definition is strict",
  );
  expect(turns([])).toBe("");
});

const [file] = exampleAudit.input;
const oneFile = file === undefined ? [] : [file];
const places = [
  { file: "incidents-2026.csv", record: 52 },
  { file: "incidents-2026.csv", record: 1_324 },
];

test("where to look is said with the file only where there are several", () => {
  expect(recordNumbers(places, oneFile, 5)).toBe("records 52, 1,324");
  expect(recordNumbers(places, oneFile, 1)).toBe("record 52");
  expect(recordNumbers(places, exampleAudit.input, 1)).toBe("record incidents-2026.csv 52");
  expect(recordNumbers([], oneFile, 5)).toBe("");
});

test("what no ticket shows cannot be looked at", () => {
  const evidence = {
    id: "alike",
    finding: "",
    formula: "",
    known: 9,
    holds: 1,
    samples: places,
    counter: places,
  };
  expect(lookAt(evidence, oneFile, [1, 1])).toBe("See record 52; not so: record 52.");
  expect(lookAt({ ...evidence, counter: [] }, oneFile, [1, 1])).toBe("See record 52.");
  expect(lookAt({ ...evidence, samples: [] }, oneFile, [1, 1])).toBe("");
});

test("a guard is common when no activity that has guards does without it", () => {
  const common = commonGuards(exampleAudit.activities);
  expect(common).toEqual(["a named owner in the house", "an exit clause"]);
  const [network] = exampleAudit.activities.filter(({ id }) => id === "network-and-vpn");
  expect(network && ownGuards(network, common)).toEqual(["people near every site"]);
  expect(commonGuards([])).toEqual([]);
});

test.each([
  [[], [], ""],
  [[1], [], "One answer could turn 1 verdict: ktlo ask"],
  [[3, 2], [], "2 answers could turn 3 verdicts: ktlo ask"],
  [[3, 2], ["a", "b", "c", "d"], "2 answers could turn 4 verdicts: ktlo ask"],
  [[0], [], ""],
])("open answers that could turn %o verdicts, of %o, are said as: %s", (turned, ids, message) => {
  const [first] = exampleAudit.activities;
  const activities = ids.flatMap((id) => {
    if (first === undefined) return [];
    const flip = { by: "answer", to: "keep", if: "question 4 is answered" } as const;
    return [{ ...first, id, stability: { ...first.stability, flips: [flip] } }];
  });
  const gaps = turned.map((verdicts) => ({ about: "question" as const, message: "Question", verdicts }));
  const open = openAnswers({ ...exampleAudit, activities, gaps });
  expect(open.message).toBe(message);
  expect(open.questions).toHaveLength(message === "" ? 0 : turned.length);
});

test.each([
  ["A job is 1,600 hours.", "domain judgement", null, "A job is 1,600 hours (domain judgement)."],
  ["Resets were 30%", "HDI, Resets", 2012, "Resets were 30% (HDI, Resets; 2012)."],
  ["Resets were 30%", "HDI 2012", 2012, "Resets were 30% (HDI 2012)."],
])("%s by %s in %s is said as %s", (message, source, year, said) => {
  expect(sourced(message, source, year)).toBe(said);
});

test("a purpose is said once", () => {
  const people = { mode: "pseudonym", message: "for planning", purpose: "planning" } as const;
  expect(peopleWords(people)).toEqual(["For planning."]);
  expect(peopleWords({ ...people, purpose: "training" })).toEqual(["For planning.", "Purpose: training."]);
  expect(peopleWords({ ...people, message: "", purpose: null })).toEqual([]);
});

test("who works on what is said with titles where there are any", () => {
  const resolvers = [{ resolver: "R-01", activities: ["network-and-vpn", "unheard-of"] }];
  expect(workOf({ ...exampleAudit, resolvers })).toEqual([
    { resolver: "R-01", titles: ["Network, Wi-Fi and VPN", "unheard-of"] },
  ]);
  expect(workOf({ ...exampleAudit, resolvers: undefined })).toEqual([]);
});

test("what poor data does is said with its grade, what good data does is not", () => {
  const issue = { code: "few", message: "there are 8 tickets", effect: "shares may be chance" };
  const quality = { grade: "D" as const, because: issue.message, issues: [issue] };
  expect(gradeBecause(quality)).toBe("There are 8 tickets. Shares may be chance.");
  expect(gradeBecause({ ...quality, grade: "A" })).toBe("There are 8 tickets.");
  expect(gradeBecause({ ...quality, issues: [] })).toBe("There are 8 tickets.");
});

const none = { hoursPerMonth: null, fullTimeEquivalents: null, cash: null };

test("hours that cannot be told are said as such, and never as nought", () => {
  const savings = { ...exampleAudit.savings, ...none, cashBecause: "" };
  expect(releasable({ ...exampleAudit, savings })).toBe("No verdict releases hours.");
  expect(releasable({ ...exampleAudit, savings, period: null })).toContain("cannot be told");
  expect(releasable({ ...exampleAudit, savings: { ...savings, cashBecause: "why" } })).toBe("");
  const jobless = { ...exampleAudit.savings, fullTimeEquivalents: null };
  expect(releasable({ ...exampleAudit, savings: jobless })).toBe("~92–260 hours a month, most likely ~172.");
});

test("money is said only where there is some", () => {
  const { savings } = exampleAudit;
  expect(cashWords({ ...savings, cash: null }, "mixed")).toBe("");
  expect(cashWords(savings, "logged")).toBe(
    "EUR 18,000 to 70,400 a year, most likely 41,250; spent once before: EUR 4,000 to 15,000.",
  );
  const nothing = { low: 0, base: 0, high: 0 };
  const free = savings.cash === null ? null : { ...savings.cash, oneOff: nothing, perYear: nothing };
  expect(cashWords({ ...savings, cash: free }, "logged")).toBe("EUR 0 a year, most likely 0.");
});
