import { countedTickets } from "../../pipe/counted-tickets.ts";
import type { AuditFile } from "../../model/audit.ts";
import type { CountedTicket } from "../../model/counted-ticket.ts";
import type { HouseCount } from "../../model/house-count.ts";
import type { Rejection } from "../../model/rejection.ts";
import { UserError } from "../../model/user-error.ts";
import { csvLine } from "../../text/csv.ts";
import { tableText } from "../../text/table-text.ts";
import { addPrintingOptions } from "../printing-options.ts";
import { readingCommand } from "../reading-command.ts";
import { sayIdleRules } from "../say-idle-rules.ts";
import {
  addAnswersOption,
  addDefinitionOption,
  addPeriodOptions,
  addReadingOptions,
} from "../reading-options.ts";
import { sayWarnings } from "../say-warnings.ts";
import { listWidth } from "../terminal-width.ts";
import { basics, fullRecord, type Told } from "../ticket-record.ts";
import type { CliCommand } from "./command.ts";

const formats = ["jsonl", "csv", "table"];

const modes = "none, group, pseudonym";

/** `ktlo tickets FILE…`: one line per ticket, with its label and the evidence for it. */
export const tickets: CliCommand = {
  declare: (command) =>
    addPrintingOptions(
      addDefinitionOption(addAnswersOption(addPeriodOptions(addReadingOptions(command)))),
      formats,
      "table on a terminal, jsonl when piped",
    )
      .argument("<file...>", 'one or more exports; "-" is standard input')
      .option("--with-text", "add the title, with personal data and secrets masked")
      .option("--people <how>", `what may be said of people: ${modes} (group unless said)`)
      .option("--purpose <text>", "what it is for; needed for pseudonyms"),
  execute(args, options, io) {
    if (options["people"] === "name") {
      throw new UserError(
        "Tickets never carry names of people.",
        "Use --people pseudonym, with a --purpose.",
      );
    }
    const withText = options["withText"] === true;
    const withPeople = options["people"] === "pseudonym";
    const fallback = io.outIsTerminal === true ? "table" : "jsonl";
    return readingCommand(
      args[0],
      { ...options, usesAnswers: true },
      { of: formats, fallback },
      io,
      async (all) => {
        const { request, printing, sources, rejects, sink } = all;
        const format = lineFormats[printing.format] ?? json;
        const lines: string[][] = [];
        let page = format.head(withText);
        const heard = {
          ...request,
          onRejection: (rejection: Rejection) => rejects.add(rejection),
          onFile: (file: AuditFile) => sayWarnings(file, io, printing.quiet),
          onHouse: (house: HouseCount) => sayIdleRules(house, io, printing.quiet),
        };
        for await (const ticket of countedTickets(sources, heard)) {
          if (io.gone()) break;
          if (printing.format === "table") {
            lines.push(tableLine(ticket, withText));
            continue;
          }
          page += format.line(ticket, { withText, withPeople });
          if (page.length < 1 << 16) continue;
          await sink.write(page);
          page = "";
        }
        const isTable = printing.format === "table";
        await sink.write(isTable ? tableText(tableColumns(withText), lines, listWidth(io)) : page);
      },
    );
  },
};

interface LineFormat {
  head(withText: boolean): string;
  line(ticket: CountedTicket, told: Told): string;
}

const json: LineFormat = {
  head: () => "",
  line: (counted, told) => `${JSON.stringify(fullRecord(counted, told))}\n`,
};

/** What a sheet is sorted and summed by; the rest is for scripts. */
const csvColumns = [
  "file",
  "record",
  "line",
  "id",
  "class",
  "activity",
  "probability",
  "evidence",
  "opened",
  "effortHours",
  "effortBasis",
];

const csv: LineFormat = {
  head: (withText) => `${csvLine([...csvColumns, ...(withText ? ["title"] : [])])}\n`,
  line(counted, { withText }) {
    const told = basics(counted, withText);
    const { file, record, line, id, probability, opened, effortHours, effortBasis, title } = told;
    const { class: workClass, activity, evidence } = counted.classified;
    const because = evidence.map(({ text }) => text).join("; ");
    const place = [file, record, line, id ?? ""];
    const effort = [opened ?? "", effortHours, effortBasis];
    const cells = [...place, workClass, activity, probability, because, ...effort];
    return `${csvLine([...cells, ...(withText ? [title ?? ""] : [])])}\n`;
  },
};

const lineFormats: Readonly<Record<string, LineFormat>> = { jsonl: json, csv };

function tableColumns(withText: boolean): readonly { title: string; align?: "right" }[] {
  return [
    { title: "ticket" },
    { title: "class" },
    { title: "activity" },
    { title: "sure", align: "right" },
    { title: withText ? "title" : "because" },
  ];
}

function tableLine(counted: CountedTicket, withText: boolean): string[] {
  const { classified } = counted;
  const { id, record, title } = basics(counted, withText);
  const strongest = classified.evidence[0]?.text ?? "";
  const sure = `${Math.round(classified.probability * 100)} %`;
  return [
    id ?? `record ${record}`,
    classified.class,
    classified.activity,
    sure,
    withText ? (title ?? "") : strongest,
  ];
}
