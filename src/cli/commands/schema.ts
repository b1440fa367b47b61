import { z } from "zod";
import { configSchema } from "../../house/config.ts";
import { answersFileSchema } from "../../model/answers.ts";
import { auditSchema } from "../../model/audit.ts";
import { labelsSchema } from "../../model/labels.ts";
import { UserError } from "../../model/user-error.ts";
import { questions } from "../../questions/index.ts";
import { exitCodes } from "../exit-codes.ts";
import type { CliCommand } from "./command.ts";

const schemas: Readonly<Record<string, z.ZodType>> = {
  answers: answersFileSchema,
  audit: auditSchema,
  config: configSchema,
  labels: labelsSchema,
};

/** `ktlo schema audit`: the JSON Schema of a file that ktlo writes or reads. */
export const schema: CliCommand = {
  declare: (command) => command.argument("<file>", Object.keys(schemas).join(", ")),
  async execute(args, _, io) {
    const found = Object.entries(schemas).find(([name]) => name === args[0])?.[1];
    if (found === undefined)
      throw new UserError(
        `There is no schema ${String(args[0])}.`,
        `Choose ${Object.keys(schemas).join(", ")}.`,
      );
    const described = args[0] === "answers" ? withQuestions(z.toJSONSchema(found)) : z.toJSONSchema(found);
    await io.out(`${JSON.stringify(described, null, 2)}\n`);
    return exitCodes.done;
  },
};

type JsonSchema = z.core.JSONSchema.JSONSchema;

/** Whoever writes answers by hand sees in an editor what is asked. */
function withQuestions(file: JsonSchema): JsonSchema {
  const answers = file.properties?.["answers"];
  if (typeof answers !== "object") return file;
  const properties = questions.map(({ id, text }) => {
    const property = answers.properties?.[id];
    return [id, typeof property === "object" ? { description: text, ...property } : {}] as const;
  });
  return {
    ...file,
    properties: { ...file.properties, answers: { ...answers, properties: Object.fromEntries(properties) } },
  };
}
