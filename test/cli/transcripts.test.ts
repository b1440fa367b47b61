import { afterAll, beforeAll, expect, test } from "vitest";
import { run } from "../../src/cli/run.ts";
import { fakeIo } from "./fake-io.ts";

/** Real command lines, typed in the folder `fixtures`; what they print stands in test/transcripts. */
const lines: readonly (readonly [name: string, line: string])[] = [
  ["help", "ktlo --help"],
  ["help-audit", "ktlo help audit"],
  ["audit", "ktlo audit example/tickets.csv"],
  ["audit-worklog", "ktlo worklog/november.csv"],
  ["audit-from-to", "ktlo audit example/tickets.csv --from 2025-03-01 --to 2025-03-31 --format csv"],
  ["audit-several-files", "ktlo audit zendesk/view.csv freshservice/tickets.csv"],
  ["audit-markdown", "ktlo audit servicenow/incidents.csv --format markdown"],
  ["audit-no-target", "ktlo audit worklog/november.csv --target most"],
  ["audit-definition", "ktlo audit worklog/november.csv --definition strict"],
  ["list-definitions", "ktlo list definitions"],
  ["list-activities-printing", "ktlo list activities printing"],
  ["unknown-activity", "ktlo list activities pritning"],
  ["list-one-tracker", "ktlo list trackers jira"],
  ["columns", "ktlo columns servicenow/incidents.csv"],
  ["columns-json", "ktlo columns excel/gespeichert.csv --format json"],
  ["columns-map", "ktlo columns unknown-tracker/stoerungen.csv --map status=Stand --map priority="],
  ["config", "ktlo audit house/tickets.csv --config house/ktlo.config.json"],
  ["config-markdown", "ktlo audit house/tickets.csv --config house/ktlo.config.json --format markdown"],
  ["config-tickets", "ktlo tickets house/tickets.csv --config house/ktlo.config.json --format csv"],
  ["config-errors", "ktlo audit house/tickets.csv --config house/errors.json"],
  ["config-nowhere", "ktlo audit house/tickets.csv --config nowhere.json"],
  ["config-of-fields", "ktlo list fields --config house/ktlo.config.json"],
  ["rows", "ktlo rows salesforce/cases.csv"],
  ["rows-jsonl", "ktlo rows worklog/november.csv --format jsonl"],
  ["tickets", "ktlo tickets worklog/november.csv"],
  ["tickets-names", "ktlo tickets worklog/november.csv --people name"],
  ["tickets-no-purpose", "ktlo tickets worklog/november.csv --people pseudonym"],
  ["tickets-table", "ktlo tickets worklog/november.csv --format table"],
  ["tickets-csv", "ktlo tickets worklog/november.csv --format csv --with-text"],
  ["help-sample", "ktlo help sample"],
  ["check", "ktlo check sheet/labelled.csv"],
  ["check-json", "ktlo check sheet/labelled.csv --format json"],
  ["check-markdown", "ktlo check sheet/labelled.csv --format markdown"],
  ["check-no-sheet", "ktlo check worklog/november.csv"],
  ["sample-too-few", "ktlo sample example/tickets.csv --count 5"],
  ["sample-seed", "ktlo sample example/tickets.csv --seed today"],
  ["help-explain", "ktlo help explain"],
  ["explain", "ktlo explain many-languages/tickets.csv ML-1"],
  ["explain-german", "ktlo explain many-languages/tickets.csv ml-2"],
  ["explain-french", "ktlo explain many-languages/tickets.csv ML-3"],
  ["explain-spanish", "ktlo explain many-languages/tickets.csv ML-4 --format markdown"],
  ["explain-portuguese", "ktlo explain many-languages/tickets.csv ML-5 --with-text"],
  ["explain-no-work", "ktlo explain many-languages/tickets.csv ML-6"],
  ["explain-silent", "ktlo explain many-languages/tickets.csv #7"],
  ["explain-balanced", "ktlo explain many-languages/tickets.csv 10 --with-text"],
  ["explain-json", "ktlo explain many-languages/tickets.csv ML-1 --with-text --format json"],
  ["explain-merged", "ktlo explain worklog/november.csv OPS-64"],
  ["explain-masked", "ktlo explain hostile/personal-data.csv INC0000002 --with-text"],
  ["explain-hostile", "ktlo explain hostile/formulas.csv INC0000005 --with-text --format markdown"],
  ["explain-house", "ktlo explain house/tickets.csv H-104 --config house/ktlo.config.json"],
  ["explain-definition", "ktlo explain many-languages/tickets.csv ML-11 --definition engineering"],
  ["explain-no-such-ticket", "ktlo explain many-languages/tickets.csv ML-99"],
  ["explain-no-id", "ktlo explain many-languages/tickets.csv"],
  ["explain-unknown-format", "ktlo explain many-languages/tickets.csv ML-1 --format html"],
  ["help-teach", "ktlo help teach"],
  ["teach-no-terminal", "ktlo teach example/tickets.csv"],
  ["teach-count", "ktlo teach example/tickets.csv --count none"],
  ["list-questions", "ktlo list questions"],
  ["help-ask", "ktlo help ask"],
  ["ask-no-terminal", "ktlo ask"],
  ["ask-list", "ktlo ask --list --answers answers/answers.json"],
  ["ask-list-json", "ktlo ask --list --answers answers/answers.json --format json"],
  ["ask-no-such-question", "ktlo ask --edit runbook"],
  ["answers-errors", "ktlo audit worklog/november.csv --answers answers/errors.json"],
  ["answers-nowhere", "ktlo audit worklog/november.csv --answers nowhere.json"],
  ["schema-answers", "ktlo schema answers"],
  ["people-unknown", "ktlo audit worklog/november.csv --people pseudonim"],
  ["people-no-purpose", "ktlo audit worklog/november.csv --people pseudonym"],
  ["people-not-informed", "ktlo audit worklog/november.csv --people name --purpose hand-over"],
  [
    "people-no-file",
    "ktlo audit worklog/november.csv --people name --purpose hand-over --i-have-informed-staff",
  ],
  [
    "people-to-screen",
    "ktlo audit worklog/november.csv --people name --purpose hand-over --i-have-informed-staff --people-file -",
  ],
  ["people-file-alone", "ktlo audit worklog/november.csv --people-file names.csv"],
  ["roster-nowhere", "ktlo audit worklog/november.csv --roster nowhere.txt"],
  ["roster-empty", "ktlo audit worklog/november.csv --roster roster/nobody.txt"],
  ["no-such-file", "ktlo audit nowhere.csv"],
  ["directory", "ktlo audit example"],
  ["no-file", "ktlo audit"],
  ["unknown-command", "ktlo adit example/tickets.csv"],
  ["unknown-option", "ktlo audit --formt json example/tickets.csv"],
  ["unknown-format", "ktlo audit example/tickets.csv --format xls"],
  ["unknown-catalogue", "ktlo list tracker"],
  ["unknown-schema", "ktlo schema ticket"],
  ["unknown-tracker", "ktlo columns worklog/november.csv --tracker remdy"],
  ["unknown-encoding", "ktlo columns worklog/november.csv --encoding klingon"],
  ["unknown-definition", "ktlo tickets worklog/november.csv --definition strikt"],
  ["unknown-field", "ktlo audit worklog/november.csv --map titel=Summary"],
  ["unknown-column", "ktlo audit worklog/november.csv --map title=Betreff"],
  ["map-without-header", "ktlo audit worklog/november.csv --map title"],
  ["both-orders", "ktlo audit worklog/november.csv --day-first --month-first"],
  ["not-a-day", "ktlo audit worklog/november.csv --from 2025-02-30"],
  ["no-such-period", "ktlo audit worklog/november.csv --from 1999-01-01 --to 1999-01-31"],
  ["long-delimiter", "ktlo audit worklog/november.csv --delimiter ;;"],
  ["twice", "ktlo audit worklog/november.csv worklog/november.csv"],
  ["output-nowhere", "ktlo audit worklog/november.csv --output nowhere/report.txt"],
  ["rejects-nowhere", "ktlo audit worklog/november.csv --rejects nowhere/rejects.csv"],
];

const before = process.cwd();
beforeAll(() => process.chdir("fixtures"));
afterAll(() => process.chdir(before));

test.each(lines)("%s: %s", async (name, line) => {
  const io = fakeIo();
  const code = await run(line.split(" ").slice(1), io);
  const transcript = [
    "```console",
    `$ ${line}`,
    `${io.printed()}${io.said()}\`\`\``,
    "",
    `Exit code ${code}.`,
    "",
  ];
  await expect(transcript.join("\n")).toMatchFileSnapshot(`../transcripts/${name}.md`);
});

test("the same command line prints the same bytes again", async () => {
  const [one, other] = [fakeIo(), fakeIo()];
  await run(["audit", "example/tickets.csv", "--format", "json"], one);
  await run(["audit", "example/tickets.csv", "--format", "json"], other);
  expect(one.printed()).toBe(other.printed());
  expect(one.printed().length).toBeGreaterThan(10_000);
});
