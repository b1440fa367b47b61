import { describe, expect, test } from "vitest";
import type { SaidOfQuestions } from "../../src/model/answers.ts";
import type { GateHit } from "../../src/model/assessment.ts";
import type { Audit } from "../../src/model/audit.ts";
import type { ActivityLoad } from "../../src/model/workload.ts";
import type { Findings } from "../../src/plan/findings.ts";
import { roadmapOf } from "../../src/plan/roadmap.ts";
import { allEstimated, traits } from "../workload/loads.ts";
import { activities, found, withVerdicts, toAutomate, toEnd, toGrow, toHandOut } from "./found.ts";

type Roadmap = Audit["roadmap"];

const allKinds = [
  toEnd("monitoring-and-alerts"),
  toAutomate("software-install"),
  toHandOut("printing"),
  toGrow("integration"),
];

describe("with something to end, to automate, to hand out and to grow", () => {
  const plan = planFor(allKinds);

  test("the first month tells how far to trust the audit, and ends what need not exist", () => {
    expect(said(plan.days30)).toEqual([
      "service manager: Label 100 tickets by hand, without looking at what ktlo says, and let it compare (ktlo sample, then ktlo check)",
      "CIO: Answer questions 13 (Outsourced already) and 4 (What sets you apart) with ktlo ask: they could turn 4 verdicts",
      "head of operations: Switch off what nobody acts on in Monitoring, beginning with the alert that comes most often",
    ]);
    expect(plan.days30[2]?.done).toBe("half as many of these tickets come: 50 a month instead of 100");
  });

  test("the second month automates, names who manages suppliers and asks for offers", () => {
    expect(said(plan.days60)).toEqual([
      "service manager: Automate Software, beginning with the request that comes most often",
      "CIO: Name the person who manages suppliers, or make sure that there is one",
      "supplier manager: Ask three suppliers and the house itself for offers: Printing",
    ]);
    expect(plan.days60[0]?.before).toBe("it is known what there is to automate with");
  });

  test("the third month tries one activity with a supplier, and looks again", () => {
    expect(said(plan.days90)).toEqual([
      expect.stringContaining(
        "supplier manager: Pilot one activity with a supplier, Printing: weeks in the shadow",
      ),
      "CIO: Give the hours that were set free to Integration, and say which work they are for",
      "service manager: Run the audit again on the months since, and compare it with this one",
    ]);
  });
});

test("without tickets there is nothing to plan", () => {
  expect(planFor([])).toEqual({ days30: [], days60: [], days90: [], stopRules: [], retained: [] });
});

const few = activities
  .slice(0, 6)
  .map(({ id }) => toHandOut(id, { tickets: { run: 20, transform: 0, unclear: 0 } }));

test("where nothing may move, the plan is to learn more and look again", () => {
  const plan = planFor(few);
  expect(said(plan.days30)[1]).toContain("Export twelve months or more: 100% of the hours lie in activities");
  expect([plan.days60, plan.days90.length, plan.stopRules, plan.retained]).toEqual([[], 1, [], []]);
});

test("an export that cannot be trusted is got better before anything else", () => {
  const plan = planFor(few.slice(0, 1));
  expect(said(plan.days30)).toEqual([
    expect.stringContaining("Label all 20 tickets by hand"),
    "service manager: Get a better export before anybody relies on its hours and shares: there are only 20 tickets",
  ]);
});

test.each([
  ["no dates", { noPeriod: true }, "Export again with the dates on which tickets were opened"],
  ["half a year", {}, "Export twelve months or more"],
  ["a whole year", { year: true }, "Teach ktlo the words of your house"],
] as const)("with %s and too little evidence, it says what would help", (_what, given, words) => {
  const names = Array.from({ length: 12 }, (_, at) => `2025-${String(at + 1).padStart(2, "0")}`);
  const year = { from: "2025-01-01", to: "2025-12-31", days: 365, months: names, fullMonths: names };
  const period = "year" in given ? { period: year } : given;
  const plan = planOf(found(few, activities, {}, period));
  expect(said(plan.days30).join("\n")).toContain(words);
});

test.each<[string, SaidOfQuestions, string | RegExp, string]>([
  [
    "nobody manages suppliers",
    { "supplier-manager": "nobody" },
    "Name somebody who manages suppliers",
    "days30",
  ],
  [
    "somebody does beside other work",
    { "supplier-manager": "part-time" },
    "beside other work the time",
    "days60",
  ],
  [
    "the works council does not know",
    { "staff-representation": "not-informed" },
    "Inform the works council",
    "days30",
  ],
  ["causes are known", { "known-causes": ["an old driver"] }, "Mend what you named as a cause", "days30"],
  ["more causes are known", { "known-causes": ["a", "b"] }, "named as causes", "days30"],
  [
    "little is written down",
    { runbooks: "few" },
    "Write instructions for the ten most frequent cases",
    "days30",
  ],
  ["there is nothing to automate with", { "automation-means": [] }, "Get the means to automate", "days30"],
  [
    "there are means",
    { "automation-means": ["scripts", "workflow"] },
    "Automate Software with scripts and workflows, ",
    "days60",
  ],
  [
    "suppliers have to be near",
    { "delivery-location": "onshore" },
    "three suppliers from your own country",
    "days60",
  ],
  [
    "suppliers have to be in the region",
    { "delivery-location": "nearshore" },
    "suppliers from your region",
    "days60",
  ],
  [
    "hours of cover are promised",
    { "uptime-promise": { cover: "24x7" } },
    "offers, with cover round the clock: Printing",
    "days60",
  ],
  [
    "conditions bind",
    {
      "uptime-promise": { cover: "8x5" },
      "restricted-data": { stays: "country", kinds: [] },
      regulation: ["finance"],
    },
    "offers, with cover in business hours, data that stays in the country and the clauses your supervisor asks for: ",
    "days60",
  ],
  [
    "only privacy law binds",
    {
      "uptime-promise": { cover: "none" },
      "restricted-data": { stays: "anywhere", kinds: [] },
      regulation: ["privacy"],
    },
    "the house itself for offers, with an agreement on how personal data is processed: Printing",
    "days60",
  ],
  ["too much would go out", { "outsourcing-limit": 0.01 }, "Decide what may go to suppliers first", "days30"],
] as const)("where %s, the plan says so", (_what, answers, words, part) => {
  const plan = planFor(allKinds, answers);
  expect(said(part === "days30" ? plan.days30 : plan.days60).join("\n")).toMatch(words);
});

test("what a supplier does badly is renegotiated, and nobody asks others for it", () => {
  const plan = planFor([toHandOut("printing")], {
    outsourced: [{ activity: "printing", satisfaction: 2 }],
    "supplier-manager": "nobody",
  });
  expect(said(plan.days60)).toEqual([expect.stringContaining("CIO: Renegotiate Printing")]);
  expect(plan.retained.map(({ role }) => role)).toEqual(["contract monitoring", "contract facilitation"]);
});

test("where hours are default minutes, some are measured", () => {
  const plan = planFor([toHandOut("printing", { byBasis: allEstimated({ tickets: 600, hours: 150 }) })]);
  const step = plan.days30.find(({ what }) =>
    what.startsWith("Log the hands-on time on tickets for two weeks"),
  );
  expect(step?.done).toBe("hours rest on what was measured; today 100% of them are default minutes");
});

describe("contracts that bind", () => {
  test("until a later day move what goes to suppliers to the end, and no pilot is promised", () => {
    const plan = planFor(allKinds, { "contract-end": { until: "2026-06-30" } });
    expect(said(plan.days60).join("\n")).not.toContain("offers");
    expect(plan.days90[0]).toMatchObject({
      what: expect.stringContaining("for offers: Printing"),
      before: expect.stringContaining("until 2026-06-30: nothing moves before"),
    });
    expect(said(plan.days90).join("\n")).not.toContain("Pilot");
  });

  test("until a day within the plan are waited for", () => {
    const plan = planFor(allKinds, { "contract-end": { until: "2025-08-15" } });
    expect(plan.days60.find(({ what }) => what.includes("offers"))?.before).toContain("2025-08-15");
    expect(plan.days90.find(({ what }) => what.includes("Pilot"))?.before).toContain("(2025-08-15)");
  });

  test("no longer do not matter", () => {
    expect(planFor(allKinds, { "contract-end": { until: "2025-01-31" } })).toEqual(
      planFor(allKinds, { "contract-end": "none" }),
    );
  });

  test("for good are read for a way out first", () => {
    const plan = planFor(allKinds, { "contract-end": "locked-in" });
    expect(said(plan.days60).join("\n")).toContain(
      "read for a way out: until there is one, Printing cannot move",
    );
    expect(JSON.stringify([plan.days60, plan.days90])).not.toMatch(/offers|Pilot/);
  });

  test("until some day, in an export without dates, are taken to bind beyond the plan", () => {
    const planned = planOf(
      withVerdicts(
        [["printing", { verdict: "outsource" }]],
        { "contract-end": { until: "2025-08-15" } },
        { noPeriod: true },
      ),
    );
    expect(said(planned.days90)[0]).toContain("offers");
  });
});

test.each([
  ["cost", "supplier manager"],
  ["growth", "service manager"],
  ["transformation", "service manager"],
  ["stability", "head of security"],
  ["merger", "head of security"],
] as const)("with %s as the goal, the second month begins with what serves it", (goal, owner) => {
  const loads = [toAutomate("software-install"), toHandOut("printing"), toHandOut("password-and-lockout")];
  const plan = planFor(loads, { "business-goal": goal, "supplier-manager": "named" });
  expect(plan.days60[0]?.owner).toBe(owner);
});

test("who asks for access is checked, unless that is so already", () => {
  const loads = [toHandOut("password-and-lockout")];
  const check = (by: SaidOfQuestions) =>
    said(planFor(loads, by).days60).join("\n").includes("check of who is asking");
  expect(check({})).toBe(true);
  expect(check({ "caller-identification": "none" })).toBe(true);
  expect(check({ "caller-identification": "call-back" })).toBe(false);
});

test("a second person learns what hangs on one, whether it moves or not", () => {
  const one = { resolvers: new Map([[1, 600]]) };
  expect(said(planFor([toHandOut("printing", one)]).days30).join("\n")).toContain(
    "Have it written down how the work is done where one person is named on nearly all of it: Printing",
  );
  expect(said(planFor([toGrow("integration", one)]).days30).join("\n")).toContain(
    "Have it written down how Integration is done",
  );
});

test("what gives access is automated once it is checked who is asking", () => {
  expect(beforeResets({ "automation-means": ["scripts"] })).toBe("it is checked who is asking");
  expect(
    beforeResets({ "automation-means": ["scripts"], "caller-identification": "manager" }),
  ).toBeUndefined();
});

test("the target stands beside what is so today", () => {
  const last = planFor(allKinds, { "target-share": 0.9 }).days90.at(-1);
  expect(last?.done).toMatch(/with \d+% today and 90% as the target$/);
});

test("without dates a goal is said without numbers", () => {
  const planned = planOf(withVerdicts([["printing", { verdict: "eliminate" }]], {}, { noPeriod: true }));
  expect(planned.days30.find(({ what }) => what.startsWith("End what makes Printing"))?.done).toBe(
    "half as many of these tickets come",
  );
});

test("titles that have a comma are told apart", () => {
  const plan = planOf(
    withVerdicts([
      ["joiner-mover-leaver", { verdict: "outsource" }],
      ["printing", { verdict: "outsource" }],
    ]),
  );
  expect(said(plan.days60).join("\n")).toContain("offers: Joiners, movers and leavers; Printing");
});

test("a mess is named with what makes it one", () => {
  const messy = traits({ reopened: [90, 600], "handed-on-twice": [300, 600], "handed-on": [20, 600] });
  const plan = planOf(
    withVerdicts([["printing", { verdict: "outsource", gates: [first("unstable-process")], traits: messy }]]),
  );
  expect(said(plan.days30).join("\n")).toContain(
    "Mend the process before anybody else takes it on: Printing (15% opened again and 50% handed on twice or more)",
  );
});

test("what too few tickets tell is no mess", () => {
  const messy = traits({ reopened: [90, 600], "handed-on-twice": [5, 8], "handed-on": [20, 600] });
  const plan = planOf(
    withVerdicts([["printing", { verdict: "outsource", gates: [first("unstable-process")], traits: messy }]]),
  );
  expect(said(plan.days30).join("\n")).toContain("takes it on: Printing (15% opened again)");
});

test("the pilot is the verdict that waits for least and depends least on weights", () => {
  const plan = planOf(
    withVerdicts([
      ["printing", { verdict: "outsource", share: 0.8 }],
      ["device-support", { verdict: "outsource", share: 0.95 }],
      ["server-and-storage", { verdict: "outsource", share: 1, gates: [first("bus-factor")] }],
    ]),
  );
  expect(said(plan.days90)[0]).toContain("Pilot one activity with a supplier, Devices:");
});

test("what tickets leave open is decided with those who do the work", () => {
  const plan = planOf(withVerdicts([["printing", { verdict: "review" }]]));
  expect(said(plan.days60)).toEqual([
    "CIO: Decide with those who do the work what to do with Printing: tickets alone leave it open",
  ]);
});

test("what finds no room among six steps begins the next part", () => {
  const hit = ["bus-factor", "approval-stays", "on-site", "headcount"].map(first);
  const plan = planOf(
    withVerdicts(
      [
        ["monitoring-and-alerts", { verdict: "eliminate" }],
        ["printing", { verdict: "outsource", gates: hit }],
      ],
      { "known-causes": ["a"] },
    ),
  );
  expect(plan.days30).toHaveLength(6);
  expect(JSON.stringify(plan.days30)).toContain("Mend what you named");
  expect(plan.days60[0]?.what).toContain("Switch off what nobody acts on");
});

describe("when to pause", () => {
  test("says what is so today where the export tells", () => {
    const findings = found(allKinds, activities, {}, { traits: traits({ reopened: [24, 600] }) });
    expect(planOf(findings).stopRules[0]).toBe(
      "Pause when 5 more of 100 tickets than today are opened again; today 4% of 600 are, so pause from 9% on",
    );
  });

  test.each([
    ["does not", traits({})],
    ["has a counter that never moves", traits({ reopened: [0, 600] })],
  ])("says that it has to be counted where the export %s", (_what, told) => {
    const given = { traits: told };
    expect(planOf(found(allKinds, activities, {}, given)).stopRules[0]).toContain(
      "this export does not tell how many are today",
    );
  });
});

describe("whom the house still needs", () => {
  test.each([
    ["named", "you have somebody for it"],
    ["part-time", "beside other work, which is too little"],
    ["nobody", "nobody does it: name somebody before anything is handed out"],
  ] as const)("says so of whoever watches contracts: %s", (manager, words) => {
    const { retained } = planFor(allKinds, { "supplier-manager": manager });
    expect(retained.find(({ role }) => role === "contract monitoring")?.because).toContain(words);
  });

  test("are those whom the verdicts ask for", () => {
    expect(rolesFor(toHandOut("printing"))).toEqual([
      "informed buying",
      "contract monitoring",
      "contract facilitation",
    ]);
    expect(rolesFor(toHandOut("server-and-storage"), toHandOut("password-and-lockout"))).toEqual([
      "informed buying",
      "contract monitoring",
      "architecture planning",
      "making technology work",
      "security decisions",
    ]);
    expect(rolesFor(toHandOut("application-support"))).toContain("business relationship");
    expect(rolesFor(toHandOut("printing"), toGrow("integration"))).toContain("business relationship");
    expect(rolesFor(toGrow("integration"))).toEqual([]);
  });
});

test("people who were named move one or two days a week, once somebody has taken over", () => {
  const people: NonNullable<Audit["keyPeople"]> = {
    named: 4,
    found: 4,
    tickets: null,
    effortHours: null,
    classSplit: null,
    effortSplit: null,
    activities: [
      {
        activity: "printing",
        title: "Printing",
        shareOfTheirEffort: null,
        verdict: "keep",
        others: 0,
        documentFirst: true,
      },
    ],
    releasesPerMonth: null,
    message: "",
  };
  const growing = moving(found(allKinds, activities), people);
  expect(growing?.what).toContain("to Integration, one or two days a week");
  expect(growing?.before).toContain("Printing can be done by a second person");
  const without = moving(found([toHandOut("printing")], activities), {
    ...people,
    named: 1,
    activities: [],
    releasesPerMonth: 46,
  });
  expect(without?.what).toContain("Move the person you named to work that changes the business");
  expect(without?.what).toContain("the verdicts set 46 h a month of it free");
  expect(without?.before).toBe("whoever moves has agreed, and somebody has taken over");
  expect(moving(found(allKinds, activities), { ...people, found: 0 })).toBeUndefined();
});

function first(gate: string): GateHit {
  return { gate, title: gate, effect: "first", verdicts: ["outsource"], because: "do it first" };
}

function rolesFor(...loads: readonly ActivityLoad[]): readonly string[] {
  return planFor(loads).retained.map(({ role }) => role);
}

function planFor(loads: readonly ActivityLoad[], answers?: SaidOfQuestions): Roadmap {
  return planOf(found(loads, activities, answers));
}

function planOf(findings: Findings): Roadmap {
  return roadmapOf(findings, null);
}

function moving(findings: Findings, people: Audit["keyPeople"]) {
  return roadmapOf(findings, people).days90.find(({ what }) => what.startsWith("Move "));
}

function beforeResets(answers: SaidOfQuestions): string | undefined {
  const plan = planOf(withVerdicts([["password-and-lockout", { verdict: "automate" }]], answers));
  return plan.days60.find(({ what }) => what.startsWith("Automate"))?.before;
}

function said(steps: Roadmap["days30"]): readonly string[] {
  return steps.map(({ owner, what }) => `${owner}: ${what}`);
}
