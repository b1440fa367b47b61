import type { Command } from "commander";
import { z } from "zod";
import type { AuditRequest } from "../pipe/request.ts";
import { catalogueOf } from "../house/catalogue.ts";
import type { House } from "../house/house.ts";
import type { Definition } from "../definitions/definition.ts";
import { definitions } from "../definitions/index.ts";
import type { ReadingOptions } from "../ingest/understand.ts";
import { fieldNames, type FieldName } from "../model/field.ts";
import { UserError } from "../model/user-error.ts";
import { nearest } from "../text/nearest.ts";
import { answersFrom } from "./answers-file.ts";
import { labelsFrom, labelsToKeep } from "./labels-file.ts";
import { houseFrom } from "./house-file.ts";
import { targetOf } from "./target-option.ts";
import { peopleRequest, type PeopleRequest } from "./people-options.ts";

/** Options of every command that reads exports. */
export function addTableOptions(command: Command): Command {
  return command
    .option("--encoding <name>", "character encoding, for example windows-1252")
    .option("--delimiter <character>", 'what separates cells, for example ";" or tab')
    .option("--strict", "exit with 3 if anything was rejected")
    .option("--rejects <file>", "write what was rejected to this CSV file")
    .option("--config <file>", "rules of the house (ktlo.config.json, if there is one, unless said)");
}

/** Options of commands that give a meaning to columns. */
export function addReadingOptions(command: Command): Command {
  return addTableOptions(
    command
      .option("--map <field=Header>", "use this column for a field; repeatable", collect)
      .option("--tracker <id>", "which ticket system wrote the export (ktlo list trackers)")
      .option("--day-first", "03/04/2025 is 3 April")
      .option("--month-first", "03/04/2025 is March 4"),
  );
}

/** Options of commands that count tickets. */
export function addPeriodOptions(
  command: Command,
  labels = "answers of ktlo teach (ktlo.labels.json, if there is one, unless said)",
): Command {
  return command
    .option("--from <date>", "only tickets opened on or after this day (2025-01-31)")
    .option("--to <date>", "only tickets opened on or before this day")
    .option("--labels <file>", labels)
    .option("--no-adapt", "take every ticket for itself, without learning from the others of the export");
}

/** The option of commands that say what to do about the work. */
export function addAnswersOption(command: Command): Command {
  return command.option(
    "--answers <file>",
    "answers of ktlo ask (ktlo.answers.json, if there is one, unless said)",
  );
}

/** Options of commands that tell run from transformation. */
export function addDefinitionOption(command: Command): Command {
  const ids = definitions.map(({ id }) => id).join(", ");
  return command.option(
    "--definition <id>",
    `what counts as transformation: ${ids} (default unless said; ktlo list definitions)`,
  );
}

const day = z.string().regex(/^\d{4}-\d{2}-\d{2}$/);

const schema = z.object({
  map: z.array(z.string()).default([]),
  tracker: z.string().optional(),
  encoding: z.string().optional(),
  delimiter: z.string().optional(),
  dayFirst: z.boolean().optional(),
  monthFirst: z.boolean().optional(),
  from: z.string().optional(),
  to: z.string().optional(),
  labels: z.string().optional(),
  keepsLabels: z.boolean().default(false),
  answers: z.string().optional(),
  usesAnswers: z.boolean().default(false),
  adapt: z.boolean().default(true),
  definition: z.string().optional(),
  target: z.string().optional(),
  strict: z.boolean().default(false),
  rejects: z.string().optional(),
  config: z.string().optional(),
});

export interface ReadingRequest extends PeopleRequest {
  readonly reading: ReadingOptions;
  readonly from?: string | undefined;
  readonly to?: string | undefined;
  readonly adapt: boolean;
  readonly labels?: AuditRequest["labels"];
  readonly answers?: AuditRequest["answers"];
  readonly definition?: Definition | undefined;
  /** Share of transformation to reach. */
  readonly target?: number | undefined;
  readonly strict: boolean;
  readonly rejects?: string | undefined;
  readonly house?: House | undefined;
}

export async function readingRequest(options: Readonly<Record<string, unknown>>): Promise<ReadingRequest> {
  const said = schema.parse(options);
  if (said.dayFirst === true && said.monthFirst === true) {
    throw new UserError("--day-first and --month-first contradict each other.", "Give one of them.");
  }
  const house = await houseFrom(said.config);
  const answers = said.usesAnswers
    ? await answersFrom(
        said.answers,
        catalogueOf(house).map(({ id }) => id),
      )
    : undefined;
  return {
    ...(await peopleRequest(options, answers)),
    reading: {
      columns: columnMap(said.map),
      tracker: said.tracker,
      encoding: said.encoding,
      delimiter: said.delimiter === undefined ? undefined : delimiterOf(said.delimiter),
      order: said.dayFirst === true ? "day-first" : said.monthFirst === true ? "month-first" : undefined,
    },
    from: dayOf("--from", said.from),
    to: dayOf("--to", said.to),
    adapt: said.adapt,
    labels: await (said.keepsLabels ? labelsToKeep : labelsFrom)(said.labels),
    answers,
    definition: said.definition === undefined ? undefined : definitionOf(said.definition),
    target: targetOf(said.target),
    strict: said.strict,
    rejects: said.rejects,
    house,
  };
}

function definitionOf(said: string): Definition {
  const found = definitions.find(({ id }) => id === said);
  if (found !== undefined) return found;
  const ids = definitions.map(({ id }) => id);
  const near = nearest(said, ids);
  throw new UserError(
    `--definition ${said}: there is no such definition.`,
    `${near === undefined ? "" : `Did you mean ${near}? `}Choose ${ids.join(", ")}.`,
  );
}

function collect(value: string, before: readonly string[] = []): readonly string[] {
  return [...before, value];
}

function columnMap(pairs: readonly string[]): ReadonlyMap<FieldName, string> {
  return new Map(
    pairs.map((pair) => {
      const at = pair.indexOf("=");
      const field = fieldNames.find((name) => name === pair.slice(0, at));
      if (at > 0 && field !== undefined) return [field, pair.slice(at + 1)] as const;
      const sentence =
        at > 0 ? `--map ${pair}: there is no field ${pair.slice(0, at)}.` : `--map ${pair} has no "=".`;
      const near = at > 0 ? nearest(pair.slice(0, at), fieldNames) : undefined;
      const hint = near === undefined ? "" : `Did you mean ${near}? `;
      throw new UserError(sentence, `${hint}Write --map field=Header; fields are ${fieldNames.join(", ")}.`);
    }),
  );
}

function delimiterOf(said: string): string {
  if (/^(?:tab|\\t)$/i.test(said)) return "\t";
  if (Array.from(said).length === 1 && !/[\r\n"]/.test(said)) return said;
  throw new UserError(
    `--delimiter ${said} is not one character.`,
    'Give one character, for example ";", or the word tab.',
  );
}

function dayOf(option: string, said: string | undefined): string | undefined {
  if (said === undefined) return undefined;
  const valid =
    day.safeParse(said).success &&
    !Number.isNaN(Date.parse(`${said}T00:00:00Z`)) &&
    new Date(`${said}T00:00:00Z`).toISOString().startsWith(said);
  if (!valid) throw new UserError(`${option} ${said} is not a day.`, "Write days as 2025-01-31.");
  return said;
}
