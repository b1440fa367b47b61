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
    activity("network-and-vpn", "Network, Wi-Fi and VPN", [511, 500, 6, 5], 460, "outsource", "review", 0.62),
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
  applications: [],
  moves: [
    {
      verdict: "eliminate",
      title: "How-to questions and alert noise",
      activities: ["how-to-and-information", "monitoring-and-alerts"],
      tickets: 1_664,
      effortHours: 427,
      because: "most of it is answered by a page that exists, or is an alert nobody acts on",
    },
    {
      verdict: "automate",
      title: "Joiner, mover and leaver; access; passwords",
      activities: ["joiner-mover-leaver", "access-and-permissions", "password-and-lockout"],
      tickets: 2_668,
      effortHours: 1_274.5,
      because: "the same few requests are carried out by hand in the same few ways",
    },
    {
      verdict: "outsource",
      title: "Desktop support and network",
      activities: ["desktop-support", "network-and-vpn"],
      tickets: 1_931,
      effortHours: 1_596,
      because:
        "the work is steady, standard and sold by the unit; watch the quality of service, where such contracts usually fall short",
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
  gaps: [
    "Whether a regulator has a say in these applications: it could change 3 verdicts",
    "What an hour costs: without it savings are given in hours only",
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
    defaultMinutes: 15,
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
        because: "many suppliers sell this by the unit",
        coverage: 1,
      },
    ],
    gates: [],
    notWithout: [],
    samples: [{ file: "incidents-2026.csv", record: 17 }],
    ...more,
  };
}
