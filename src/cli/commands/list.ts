import { z } from "zod";
import type { Activity } from "../../activities/activity.ts";
import { aspects } from "../../aspects/index.ts";
import { criteria } from "../../criteria/index.ts";
import { definitions } from "../../definitions/index.ts";
import { fields } from "../../fields/index.ts";
import { gates } from "../../gates/index.ts";
import { catalogueOf } from "../../house/catalogue.ts";
import { UserError } from "../../model/user-error.ts";
import { wordList } from "../../model/word-list.ts";
import { questions } from "../../questions/index.ts";
import { outputs } from "../../outputs/index.ts";
import { signals } from "../../signals/index.ts";
import { tableText } from "../../text/table-text.ts";
import { trackers } from "../../trackers/index.ts";
import { traits } from "../../traits/index.ts";
import { activityData, activityPage } from "../activity-page.ts";
import { questionData } from "../answers-list.ts";
import { exitCodes } from "../exit-codes.ts";
import { nearest } from "../../text/nearest.ts";
import { houseFrom } from "../house-file.ts";
import { listWidth, widthOf } from "../terminal-width.ts";
import { addPrintingOptions, openSink, printingRequest } from "../printing-options.ts";
import type { CliCommand } from "./command.ts";

type Line = Readonly<Record<string, string | number>>;

const catalogues: Readonly<Record<string, (activities: readonly Activity[]) => readonly Line[]>> = {
  fields: () =>
    fields.map(({ id, kind, names: known }) => ({
      id,
      kind,
      "for example": wordList(known.en).slice(0, 3).join(", "),
    })),
  trackers: () => trackers.map(({ id, name }) => ({ id, name })),
  activities: (activities) => activities.map(({ id, usually, what }) => ({ id, usually, what })),
  signals: () => signals.map(({ id, says, because }) => ({ id, says, "the ticket": because })),
  aspects: () => aspects.map(({ id, what }) => ({ id, "the work": what })),
  definitions: () =>
    definitions.map(({ id, transform, source }) => ({ id, "transformation is what": transform, source })),
  criteria: () => criteria.map(({ id, weight, title, formula }) => ({ id, weight, title, formula })),
  gates: () => gates.map(({ id, title, formula }) => ({ id, title, formula })),
  traits: () => traits.map(({ id, formula }) => ({ id, formula })),
  questions: () =>
    questions.map(({ id, text, changes }) => ({ id, question: text, "an answer changes": changes })),
  outputs: () => outputs.map(({ id, title }) => ({ id, title })),
};

const names = Object.keys(catalogues);
const formats = ["table", "json"];

/** `ktlo list trackers`: what this tool knows; `ktlo list activities printing`: all it knows of one activity. */
export const list: CliCommand = {
  declare: (command) =>
    addPrintingOptions(command, formats, "table")
      .argument("<catalogue>", names.join(", "))
      .argument("[id]", "one activity, to be shown in full")
      .option("--config <file>", "rules of the house, which may add activities"),
  async execute(args, options, io) {
    const name = z.string().parse(args[0]);
    const id = z.string().optional().parse(args[1]);
    const catalogue = catalogues[name];
    if (catalogue === undefined || !names.includes(name)) {
      const near = nearest(name, names);
      throw new UserError(
        `There is no catalogue ${name}.`,
        `${near === undefined ? "" : `Did you mean ${near}? `}Choose ${names.join(", ")}.`,
      );
    }
    const config = z.string().optional().parse(options["config"]);
    if (config !== undefined && name !== "activities") {
      throw new UserError(`--config says nothing of ${name}.`, "Leave it out, or list activities.");
    }
    if (id !== undefined && name !== "activities") {
      throw new UserError("Only activities are shown one by one.", `Leave ${id} out, or list activities.`);
    }
    const activities = catalogueOf(name === "activities" ? await houseFrom(config) : undefined);
    const one = id === undefined ? undefined : named(id, activities);
    const printing = printingRequest(options, formats, "table", io);
    const lines = catalogue(activities);
    const sink = openSink(printing.output, io);
    if (printing.format === "json") {
      const many =
        name === "activities"
          ? activities.map(activityData)
          : name === "questions"
            ? questions.map(questionData)
            : lines;
      await sink.write(`${JSON.stringify(one === undefined ? many : activityData(one), null, 2)}\n`);
    } else {
      await sink.write(
        one === undefined
          ? asTable(lines, listWidth(io))
          : activityPage(one, Math.min(widthOf(io), widestPage)),
      );
    }
    sink.done();
    return exitCodes.done;
  },
};

/** Longer lines are hard to read. */
const widestPage = 80;

function named(id: string, activities: readonly Activity[]): Activity {
  const found = activities.find((activity) => activity.id === id);
  if (found !== undefined) return found;
  const near = nearest(
    id,
    activities.map((activity) => activity.id),
  );
  throw new UserError(
    `There is no activity ${id}.`,
    near === undefined ? "See ktlo list activities." : `Did you mean ${near}? See ktlo list activities.`,
  );
}

function asTable(lines: readonly Line[], width: number): string {
  const titles = Object.keys(lines[0] ?? {});
  const rows = lines.map((line) => titles.map((title) => String(line[title] ?? "")));
  return tableText(
    titles.map((title) => ({ title })),
    rows,
    width,
  );
}
