import type { Audit, AuditActivity, AuditFile } from "../../src/model/audit.ts";

const months = ["2026-01", "2026-02", "2026-03", "2026-04", "2026-05", "2026-06"];

/** Half a year of an invented company: two exports, some hours logged, nothing hostile. */
export const exampleAudit: Audit = {
  schemaVersion: 1,
  tool: { name: "ktlo", version: "1.0.0" },
  definition: {
    id: "default",
    title: "Labelling guide of ktlo",
    source: "domain judgement",
    run: "restores, preserves, repeats or supplies what has already been agreed",
    transform: "leaves a capability that did not exist, or permanently removes recurring work",
    unclear: "the text does not say which",
  },
  learning: { adapted: true },
  input: [
    file("incidents-2026.csv", {
      bytes: 4_812_331,
      encoding: {
        name: "windows-1252",
        because: "its bytes are not UTF-8, and 212 of them are letters of windows-1252",
      },
      delimiter: ",",
      tracker: {
        id: "servicenow",
        name: "ServiceNow",
        because: "the header has number, opened_at and 9 more of its names",
      },
      granularity: { kind: "events", because: "2,033 records repeat the id of the record above them" },
      tickets: 7_180,
      accounting: {
        records: 9_216,
        read: 7_180,
        rejected: 3,
        blank: 0,
        preamble: 0,
        footer: 0,
        merged: 2_033,
      },
      missing: [{ field: "application", loses: "the load of each application is not known" }],
      warnings: [
        {
          code: "day-order",
          message: "Dates were read month first: 1,204 values have a second number over 12",
        },
      ],
    }),
    file("changes-2026.csv", {
      bytes: 640_221,
      encoding: { name: "utf-8", because: "the file begins with its byte-order mark" },
      delimiter: ";",
      tracker: null,
      granularity: { kind: "ticket", because: "every record has an id of its own" },
      tickets: 1_232,
      accounting: { records: 1_236, read: 1_232, rejected: 0, blank: 1, preamble: 2, footer: 1, merged: 0 },
      missing: [
        { field: "application", loses: "the load of each application is not known" },
        { field: "effort", loses: "hours are estimated from the default minutes of each activity" },
      ],
      warnings: [],
    }),
  ],
  quality: {
    grade: "B",
    because: "time is logged on 34% of tickets, and no column names an application",
    issues: [
      {
        code: "bulk-closure",
        message: "412 tickets were closed on 31 Mar 2026",
        effect: "How long they took says nothing, so predictability leaves them out",
      },
    ],
  },
  period: { from: "2026-01", to: "2026-06", months: 6 },
  split: {
    tickets: { run: 6_561, transform: 1_178, unclear: 673 },
    effortHours: { run: 4_214.5, transform: 1_390, unclear: 305.5 },
    effortBasis: "mixed",
    effortByBasis: {
      logged: { tickets: 2_860, hours: 2_955 },
      "hands-on-share": { tickets: 0, hours: 0 },
      "default-minutes": { tickets: 5_552, hours: 2_955 },
    },
    loggedShare: 0.34,
    transformationOfTickets: { low: 0.14, value: 0.152, high: 0.22 },
    transformationOfEffort: { low: 0.235, value: 0.248, high: 0.287 },
    likelyOfTickets: { low: 0.116, high: 0.188 },
    likelyOfEffort: { low: 0.201, high: 0.295 },
    months: [
      { month: "2026-01", run: 1_061, transform: 142, unclear: 99 },
      { month: "2026-02", run: 1_020, transform: 151, unclear: 104 },
      { month: "2026-03", run: 1_094, transform: 178, unclear: 120 },
      { month: "2026-04", run: 1_088, transform: 204, unclear: 110 },
      { month: "2026-05", run: 1_149, transform: 240, unclear: 120 },
      { month: "2026-06", run: 1_149, transform: 263, unclear: 120 },
    ],
    trend: "tickets grew by 18%, and transformation grew faster than the rest",
    byDefinition: [
      underDefinition("strict", 900, 1_021),
      underDefinition("finance", 1_204, 1_433),
      underDefinition("default", 1_178, 1_390),
      underDefinition("engineering", 1_502, 1_655),
    ],
  },
  activities: [
    activity(
      "how-to-and-information",
      "How-to and information",
      [1_204, 1_190, 4, 10],
      312,
      "eliminate",
      "automate",
      0.81,
      {
        because: "7 in 10 of these 1,204 questions ask for something that is written down already",
      },
    ),
    activity(
      "password-and-lockout",
      "Password, MFA and lockout",
      [1_102, 1_100, 2, 0],
      275.5,
      "automate",
      "outsource",
      0.92,
      {
        because: "nearly all of the 1,102 tickets are one of four requests, solved in the same way each time",
        gates: [
          {
            gate: "identity",
            title: "Identity",
            effect: "never",
            verdicts: ["outsource"],
            because: "whoever resets a password decides who gets in",
          },
        ],
      },
    ),
    activity(
      "joiner-mover-leaver",
      "Joiner, mover, leaver",
      [864, 840, 14, 10],
      648,
      "automate",
      "outsource",
      0.78,
      {
        because: "84% follow one of three forms, and each waits for four groups in turn",
        gates: [
          {
            gate: "fix-first",
            title: "Fix first",
            effect: "first",
            verdicts: ["automate"],
            because:
              "agree with HR on one form before anything is automated, as 41% are handed on twice or more",
          },
        ],
      },
    ),
    activity(
      "desktop-support",
      "Desktop and laptop support",
      [1_420, 1_402, 3, 15],
      1_136,
      "outsource",
      "automate",
      0.84,
      {
        because:
          "237 tickets a month come steadily, five suppliers in six sell this by the unit, and nothing in them is peculiar to this company",
        notWithout: ["a named owner in the house", "an experience measure beside the SLA", "an exit clause"],
        evidence: [
          {
            id: "handed-on",
            finding: "7% of 1,420 tickets were passed on twice or more",
            formula: "of the lines with this activity, those with the trait",
            known: 1_420,
            holds: 99,
            samples: [{ file: "incidents-2026.csv", record: 52 }],
            counter: [{ file: "incidents-2026.csv", record: 1_324 }],
          },
          {
            id: "storms",
            finding: "none of 1,420 tickets came in a flood",
            formula: "those of ten or more with the same day",
            known: 1_420,
            holds: 0,
            samples: [],
            counter: [{ file: "incidents-2026.csv", record: 3 }],
          },
        ],
      },
    ),
    activity(
      "access-and-permissions",
      "Access and permissions",
      [702, 690, 8, 4],
      351,
      "automate",
      "keep",
      0.74,
    ),
    activity(
      "network-and-vpn",
      "Network, Wi-Fi and VPN",
      [511, 500, 6, 5],
      460,
      "outsource",
      "review",
      0.62,
      {
        stability: {
          share: 0.62,
          word: "fragile",
          flips: [
            { by: "weight", to: "review", if: "predictability counts 20% more" },
            { by: "threshold", to: "review", if: "the limit to outsource is 5 points higher" },
            { by: "answer", to: "keep", if: "question 4 is answered: Network, Wi-Fi and VPN" },
          ],
        },
        gates: [
          {
            gate: "on-site",
            title: "On site",
            effect: "first",
            verdicts: ["outsource"],
            because: "find suppliers with people near every site",
          },
        ],
        notWithout: ["people near every site", "a named owner in the house", "an exit clause"],
        peopleForFourFifths: null,
      },
    ),
    activity("application-defects", "Application defects", [498, 420, 20, 58], 747, "keep", "review", 0.58),
    activity(
      "monitoring-and-alerts",
      "Monitoring and alert handling",
      [460, 458, 2, 0],
      115,
      "eliminate",
      "outsource",
      0.88,
    ),
    activity(
      "enhancements",
      "Enhancements to existing applications",
      [388, 30, 330, 28],
      776,
      "grow",
      "keep",
      0.66,
    ),
    activity(
      "integration-and-pipelines",
      "Integration and data pipelines",
      [214, 20, 184, 10],
      492.5,
      "grow",
      "keep",
      0.69,
    ),
    activity(
      "database-administration",
      "Database administration",
      [190, 180, 6, 4],
      171,
      "review",
      "outsource",
      0.44,
    ),
    activity(
      "vendor-and-contract",
      "Vendor and contract management",
      [88, 80, 4, 4],
      66,
      "keep",
      "review",
      0.7,
    ),
    activity("unclassified", "Not recognised", [771, 200, 46, 525], 360, "review", "keep", 0),
  ],
  applications: [
    application("Order desk", [412, 380, 24, 8], 318.5, 68.7),
    application("Warehouse scanner", [233, 229, 2, 2], 120.25, 38.8),
    {
      ...application("Old intranet", [4, 4, 0, 0], 1, null),
      repeatShare: null,
      reopenShare: null,
      firstSeen: null,
    },
  ],
  births: {
    born: 3,
    runPerMonth: { low: 2, base: 5.5, high: 11 },
    byAge: [
      { month: 0, applications: 3, runPerMonth: 9.3 },
      { month: 1, applications: 3, runPerMonth: 6 },
    ],
    planned: 4,
    forecast: { low: 8, base: 22, high: 44 },
    message:
      "3 applications appeared and cost 5.5 run tickets a month each; the 4 planned ones will add 8 to 44",
  },
  groups: [
    team("Service Desk", 1, [3_120, 3_050, 20, 50], 1_402.5, 41.2),
    team("3 small teams", 3, [611, 500, 91, 20], 512, null),
  ],
  firefighting: firefighting(34.6),
  uptime: {
    cover: "12x6",
    coverSaid: true,
    slaMet: 0.912,
    slaKnown: 5_120,
    restoreTimes: [
      { priority: "1 - Critical", urgency: 1, tickets: 24, meanHours: 3.2, medianHours: 2.1, p90Hours: 9.6 },
      { priority: "2 - High", urgency: 2, tickets: 212, meanHours: 7.8, medianHours: 5, p90Hours: 18.4 },
      { priority: null, urgency: null, tickets: 31, meanHours: 22, medianHours: 14.5, p90Hours: 61 },
    ],
    promise: "you promise 12 hours on 6 days; 91% of 5,120 tickets met their SLA",
  },
  people: {
    mode: "pseudonym",
    purpose: "to plan who is trained for what",
    message: "pseudonyms tell who works on what, and nothing else",
  },
  keyPeople: {
    named: 6,
    found: 5,
    tickets: 702,
    effortHours: 611.5,
    classSplit: { run: 600, transform: 80, unclear: 22 },
    effortSplit: { run: 400.5, transform: 190, unclear: 21 },
    activities: [
      {
        activity: "joiner-mover-leaver",
        title: "Joiner, mover, leaver",
        shareOfTheirEffort: 0.31,
        verdict: "automate",
        others: 1,
        documentFirst: true,
      },
      {
        activity: "enhancements",
        title: "Enhancements to existing applications",
        shareOfTheirEffort: null,
        verdict: "grow",
        others: 7,
        documentFirst: false,
      },
    ],
    releasesPerMonth: 41,
    message: "the 5 people you named spend 66% of their hours on run",
  },
  resolvers: [
    { resolver: "R-01", activities: ["Desktop and laptop support", "Network, Wi-Fi and VPN"] },
    { resolver: "R-02", activities: ["Database administration"] },
  ],
  answers: {
    file: "ktlo.answers.json",
    given: [
      { question: "role", number: 1, title: "Your role", answer: "I answer for IT" },
      { question: "regulation", number: 15, title: "Regulation", answer: "none" },
    ],
    notApplicable: [{ question: "sites", number: 18, because: "one site only" }],
    moved: [
      {
        question: "regulation",
        number: 15,
        message: "your answer to 15 moved one verdict: Network, Wi-Fi and VPN",
        activities: ["network-and-vpn"],
      },
    ],
    open: 24,
  },
  moves: [
    {
      verdict: "eliminate",
      title: "How-to questions and alert noise",
      activities: ["how-to-and-information", "monitoring-and-alerts"],
      tickets: 1_664,
      effortHours: 427,
      because: "most of it is answered by a page that exists, or is an alert nobody acts on",
      releases: { low: 12, base: 31.5, high: 48 },
      stability: 0.97,
    },
    {
      verdict: "automate",
      title: "Joiner, mover and leaver; access; passwords",
      activities: ["joiner-mover-leaver", "access-and-permissions", "password-and-lockout"],
      tickets: 2_668,
      effortHours: 1_274.5,
      because: "the same few requests are carried out by hand in the same few ways",
      releases: { low: 40, base: 84, high: 120 },
      stability: 1,
    },
    {
      verdict: "outsource",
      title: "Desktop support and network",
      activities: ["desktop-support", "network-and-vpn"],
      tickets: 1_931,
      effortHours: 1_596,
      because:
        "the work is steady, standard and sold by the unit; watch the quality of service, where such contracts usually fall short",
      releases: null,
      stability: 0.62,
    },
  ],
  keep: [
    {
      activity: "vendor-and-contract",
      title: "Vendor and contract management",
      because: "who buys work must be able to judge it",
    },
    {
      activity: "application-defects",
      title: "Application defects",
      because: "12 people know these applications, and nobody sells that knowledge",
    },
  ],
  savings: {
    hoursPerMonth: { low: 92, base: 171.5, high: 260 },
    fullTimeEquivalents: { low: 0.7, base: 1.3, high: 1.95 },
    cash: {
      currency: "EUR",
      perYear: { low: 18_000, base: 41_250, high: 70_400 },
      oneOff: { low: 4_000, base: 9_000, high: 15_000 },
      because: "hours become money only where they leave the budget",
    },
    cashBecause: "what licences cost is not in it",
    formula: "hours a month × share that the verdict reaches × share that is released",
    assumptions: [
      { id: "year", message: "A full-time job is 1,600 hours", source: "domain judgement", year: null },
      { id: "resets", message: "Self-service takes 70% of resets", source: "HDI, Resets", year: 2012 },
    ],
  },
  goals: {
    target: 0.35,
    saidBy: "option",
    now: 0.248,
    gapHoursPerMonth: 100.5,
    moves: [
      {
        activity: "joiner-mover-leaver",
        title: "Joiner, mover, leaver",
        verdict: "automate",
        releases: { low: 20, base: 44, high: 60 },
        reaches: 0.29,
        stability: 0.98,
        risk: "HR may not agree on one form",
      },
    ],
    message: "35% is out of reach: all moves together reach 29%",
  },
  roadmap: {
    days30: [
      {
        what: "Label 100 tickets by hand",
        owner: "service manager",
        before: "somebody who knows the work has two hours",
        done: "it is known how many labels are right",
      },
      {
        what: "Switch off alerts that nobody acts on",
        owner: "head of operations",
        done: "half as many come",
      },
    ],
    days60: [{ what: "Ask three suppliers for offers", owner: "CIO", done: "offers can be compared" }],
    days90: [],
    stopRules: ["pause when 5 more of 100 tickets are opened again"],
    retained: [{ role: "informed buying", because: "somebody has to know the market" }],
  },
  risks: [
    "database administration depends on one person",
    "a mess that is handed out is still a mess",
    "contracts bind you until 2027",
  ],
  howSure: "71% of the hours lie in activities whose verdict is stable; the data is of grade B",
  gaps: [
    {
      about: "question",
      question: "differentiators",
      message: "Question 4 (Which work sets you apart?) could turn 2 verdicts",
      verdicts: 2,
    },
    {
      about: "question",
      question: "runbooks",
      message: "Question 20 (What is written down?) could turn 1 verdict",
      verdicts: 1,
    },
    {
      about: "tickets",
      message: "Where project work is recorded: tickets show less transformation than there is",
      verdicts: 0,
    },
  ],
  formulas: [{ id: "effort", formula: "sum of the hours of all tickets" }],
  benchmarks: [
    {
      id: "resets",
      message: "Resets were about 30% of the tickets of a support centre; here they are 13%.",
      source: "HDI, Password Reset Practices",
      year: 2012,
    },
  ],
  rejections: {
    total: 3,
    first: [
      {
        file: "incidents-2026.csv",
        line: 2_214,
        column: "opened_at",
        code: "impossible-date",
        message: '"31/02/2026" is not a date',
      },
      {
        file: "incidents-2026.csv",
        line: 9_001,
        code: "too-many-cells",
        message: "19 cells, where the header has 14",
      },
      {
        file: "incidents-2026.csv",
        line: 9_217,
        code: "quote-not-closed",
        message: "the quote is never closed",
      },
    ],
  },
};

/** The example with so many tickets and hours of transformation; what is unclear stays so. */
function underDefinition(
  id: string,
  tickets: number,
  effortHours: number,
): Audit["split"]["byDefinition"][number] {
  return {
    id,
    title: `As ${id} has it`,
    tickets: { run: 7_739 - tickets, transform: tickets, unclear: 673 },
    effortHours: { run: 5_604.5 - effortHours, transform: effortHours, unclear: 305.5 },
    transformationOfTickets: share(tickets, 673, 8_412),
    transformationOfEffort: share(effortHours, 305.5, 5_910),
  };
}

function application(
  name: string,
  [tickets, run, transform, unclear]: [number, number, number, number],
  effortHours: number,
  perMonth: number | null,
): Audit["applications"][number] {
  return {
    application: name,
    tickets,
    classSplit: { run, transform, unclear },
    effortHours,
    firstSeen: "2026-01",
    perMonth,
    repeatShare: 0.12,
    reopenShare: 0.05,
  };
}

function team(
  group: string,
  teams: number,
  [tickets, run, transform, unclear]: [number, number, number, number],
  effortHours: number,
  index: number | null,
): Audit["groups"][number] {
  return {
    group,
    teams,
    tickets,
    classSplit: { run, transform, unclear },
    effortHours,
    firefighting: firefighting(index),
  };
}

function firefighting(index: number | null): Audit["firefighting"] {
  return {
    parts: [
      trait("interruption", "interrupt other work", 60, 0.41),
      trait("repeats", "that interrupt come again", 40, null),
    ],
    index,
    trend: "hardly any change",
  };
}

function trait(id: string, tickets: string, weight: number, known: number | null) {
  const told = known === null ? 0 : 8_390;
  return { trait: id, tickets, formula: `those with ${id}`, weight, share: known, known: told };
}

function share(part: number, unclear: number, all: number) {
  return { low: part / all, value: part / (all - unclear), high: (part + unclear) / all };
}

function file(
  name: string,
  facts: Omit<AuditFile, "name" | "sha256" | "quote" | "headerLine" | "columns">,
): AuditFile {
  return {
    name,
    sha256: "9f86d081884c7d659a2feaa0c55ad015a3bf4f1b2b0b822cd15d6c15b0f00a08",
    quote: '"',
    headerLine: 1,
    columns: {
      id: { header: "number", column: 1, because: '"number" is its name in ServiceNow' },
      title: {
        header: "short_description",
        column: 2,
        because: '"short_description" is its name in ServiceNow',
      },
      opened: {
        header: "opened_at",
        column: 5,
        format: "MM/dd/yyyy HH:mm:ss",
        because: '"opened_at" is its name in ServiceNow; 1,204 values have a second number over 12',
      },
    },
    ...facts,
  };
}

function activity(
  id: string,
  title: string,
  [tickets, run, transform, unclear]: [number, number, number, number],
  effortHours: number,
  verdict: AuditActivity["verdict"],
  runnerUp: AuditActivity["verdict"],
  confidence: number,
  more: Partial<AuditActivity> = {},
): AuditActivity {
  const perMonth = (value: number) => Math.round(value / months.length);
  return {
    id,
    title,
    tickets,
    classSplit: { run, transform, unclear },
    effortHours,
    effortBasis: tickets > 1_000 ? "mixed" : "estimated",
    effortByBasis: {
      logged: { tickets: tickets > 1_000 ? 300 : 0, hours: tickets > 1_000 ? 100 : 0 },
      "hands-on-share": { tickets: 0, hours: 0 },
      "default-minutes": {
        tickets: tickets > 1_000 ? tickets - 300 : tickets,
        hours: tickets > 1_000 ? effortHours - 100 : effortHours,
      },
    },
    defaultMinutes: 15,
    hoursPerMonth: effortHours / months.length,
    kinds: { fulfilment: run },
    months: months.map((month) => ({
      month,
      run: perMonth(run),
      transform: perMonth(transform),
      unclear: perMonth(unclear),
    })),
    trend: "steady",
    verdict,
    runnerUp,
    because: "the tickets speak for it on four of six criteria",
    confidence,
    criteria: [
      {
        criterion: "market-maturity",
        title: "Market maturity",
        score: 75,
        weight: 20,
        formula: "25 points for each step of the market from bespoke (1) to utility (5)",
        because: "many suppliers sell this by the unit",
        coverage: 1,
      },
    ],
    scores: {
      eliminate: { points: 12, confidence: 1 },
      automate: { points: 61.5, confidence: 0.9 },
      outsource: { points: 0, confidence: 0 },
    },
    stability: { share: 0.97, word: "stable", flips: [] },
    gates: [],
    notWithout: [],
    evidence: [],
    releases: null,
    peopleForFourFifths: 4,
    samples: [{ file: "incidents-2026.csv", record: 17 }],
    ...more,
  };
}
