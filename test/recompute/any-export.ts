import fc from "fast-check";

/** Exports of a tracker with every field that an audit counts, each cell of them empty at times. */
export function anyExport(most: number): fc.Arbitrary<string> {
  return fc
    .array(row, { minLength: 1, maxLength: most, size: "max" })
    .map((rows) => [header, ...rows.map((cells, at) => [`INC${1000 + at}`, ...cells].join(","))].join("\n"));
}

const header = [
  "number",
  "short_description",
  "priority",
  "opened_at",
  "resolved_at",
  "assigned_to",
  "assignment_group",
  "caller_id",
  "business_service",
  "time_worked",
  "reassignment_count",
  "reopen_count",
  "made_sla",
].join(",");

const titles = [
  "Password reset for the dispatch desk",
  "Password locked again",
  "Printer on floor 3 jams",
  "Printer on floor 4 jams",
  "Alert: disk usage above 90% on the archive host",
  "New laptop for a starter in logistics",
  "Add a search by pallet to SlotBook",
  "How do I export the yard plan",
  "Payroll interface failed at night",
  "Patch the label servers",
  "Quorvex frimble zantor",
  "",
];

const opened = fc
  .date({ min: new Date("2025-01-01T00:00:00Z"), max: new Date("2025-05-31T00:00:00Z"), noInvalidDate: true })
  .map((date) => Math.floor(date.getTime() / 1000));

const lasted = fc.oneof(
  fc.constant(0),
  fc.integer({ min: 1, max: 86_400 }),
  fc.integer({ min: 1, max: 4_000_000 }),
);

const often = <Value>(value: fc.Arbitrary<Value>) => fc.option(value, { freq: 8, nil: "" });

const row = fc
  .record({
    title: fc.constantFrom(...titles),
    priority: fc.constantFrom("1 - Critical", "2 - High", "3 - Moderate", "4 - Low", ""),
    opened,
    lasted: fc.option(lasted, { freq: 6 }),
    assignee: often(
      fc.constantFrom("Ada Quill", "Bo Tern", "Cleo Marsh", "Dov Lark", "Eli Wren", "Fay Holm"),
    ),
    group: often(fc.constantFrom("Service Desk", "Yard Systems", "Network")),
    requester: often(fc.integer({ min: 1, max: 12 }).map((at) => `Caller ${at} Finch`)),
    application: often(fc.constantFrom("SlotBook", "YardPlan", "Ada Quill")),
    worked: often(fc.integer({ min: 0, max: 30_000 })),
    handed: often(fc.nat(4)),
    reopens: often(fc.nat(2)),
    sla: often(fc.boolean()),
  })
  .map((one) => [
    one.title,
    one.priority,
    written(one.opened),
    one.lasted === null ? "" : written(one.opened + one.lasted),
    one.assignee,
    one.group,
    one.requester,
    one.application,
    one.worked,
    one.handed,
    one.reopens,
    one.sla,
  ]);

function written(second: number): string {
  return new Date(second * 1000).toISOString().slice(0, 19).replace("T", " ");
}
