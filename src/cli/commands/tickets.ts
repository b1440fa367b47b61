import { classifiedTickets } from "../../audit.ts";
import type { AuditFile } from "../../model/audit.ts";
import type { ClassifiedTicket } from "../../model/classified-ticket.ts";
import type { HouseCount } from "../../model/house-count.ts";
import type { Rejection } from "../../model/rejection.ts";
import { csvLine } from "../../text/csv.ts";
import { maskPersonalData } from "../../text/mask.ts";
import { tableText } from "../../text/table-text.ts";
import { addPrintingOptions } from "../printing-options.ts";
import { readingCommand } from "../reading-command.ts";
import { sayIdleRules } from "../say-idle-rules.ts";
import { addDefinitionOption, addPeriodOptions, addReadingOptions } from "../reading-options.ts";
import { sayWarnings } from "../say-warnings.ts";
import { listWidth } from "../terminal-width.ts";
import type { CliCommand } from "./command.ts";

const formats = ["jsonl", "csv", "table"];

/** `ktlo tickets FILE…`: one line per ticket, with its label and the evidence for it. */
export const tickets: CliCommand = {
  declare: (command) =>
    addPrintingOptions(
      addDefinitionOption(addPeriodOptions(addReadingOptions(command))),
      formats,
      "table on a terminal, jsonl when piped",
    )
      .argument("<file...>", 'one or more exports; "-" is standard input')
      .option("--with-text", "add the title, with personal data and secrets masked"),
  execute(args, options, io) {
    const withText = options["withText"] === true;
    const fallback = io.outIsTerminal === true ? "table" : "jsonl";
    return readingCommand(args[0], options, { of: formats, fallback }, io, async (all) => {
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
      for await (const ticket of classifiedTickets(sources, heard)) {
        if (io.gone()) break;
        if (printing.format === "table") {
          lines.push(tableLine(ticket, withText));
          continue;
        }
        page += format.line(ticket, withText);
        if (page.length < 1 << 16) continue;
        await sink.write(page);
        page = "";
      }
      const isTable = printing.format === "table";
      await sink.write(isTable ? tableText(tableColumns(withText), lines, listWidth(io)) : page);
    });
  },
};

interface LineFormat {
  head(withText: boolean): string;
  line(ticket: ClassifiedTicket, withText: boolean): string;
}

const json: LineFormat = {
  head: () => "",
  line: (classified, withText) => `${JSON.stringify(record(classified, withText))}\n`,
};

const csv: LineFormat = {
  head: (withText) =>
    `${csvLine(["file", "record", "line", "id", "class", "activity", "probability", "evidence", "opened", "effortHours", ...(withText ? ["title"] : [])])}\n`,
  line(classified, withText) {
    const {
      file,
      record: number,
      line,
      id,
      probability,
      opened,
      effortHours,
      title,
    } = record(classified, withText);
    const evidence = classified.evidence.map(({ text }) => text).join("; ");
    const cells = [
      file,
      number,
      line,
      id ?? "",
      classified.class,
      classified.activity,
      probability,
      evidence,
    ];
    return `${csvLine([...cells, opened ?? "", effortHours ?? "", ...(withText ? [title ?? ""] : [])])}\n`;
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

function tableLine(classified: ClassifiedTicket, withText: boolean): string[] {
  const { id, record: number, title } = record(classified, withText);
  const strongest = classified.evidence[0]?.text ?? "";
  const sure = `${Math.round(classified.probability * 100)} %`;
  return [
    id ?? `record ${number}`,
    classified.class,
    classified.activity,
    sure,
    withText ? (title ?? "") : strongest,
  ];
}

/** The line of the contract. Words of the ticket appear as evidence only; the title only on request, and masked. */
function record({ ticket, ...label }: ClassifiedTicket, withText: boolean) {
  const { origin, id, opened, effortHours, title } = ticket;
  return {
    file: origin.file,
    record: origin.record,
    records: origin.records,
    line: origin.line,
    ...(id === undefined ? {} : { id }),
    class: label.class,
    activity: label.activity,
    ...(label.kind === undefined ? {} : { kind: label.kind }),
    probability: rounded(label.probability, 4),
    evidence: label.evidence.map((one) => ({
      ...one,
      text: maskPersonalData(one.text),
      weight: rounded(one.weight, 2),
    })),
    ...(opened === undefined ? {} : { opened }),
    ...(effortHours === undefined ? {} : { effortHours: rounded(effortHours, 4), effortBasis: "logged" }),
    ...(withText && title !== undefined ? { title: maskPersonalData(title) } : {}),
  };
}

function rounded(value: number, digits: number): number {
  return Number(value.toFixed(digits));
}
