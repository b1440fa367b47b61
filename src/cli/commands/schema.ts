import { z } from "zod";
import { configSchema } from "../../house/config.ts";
import { answersFileSchema } from "../../model/answers.ts";
import { auditSchema } from "../../model/audit.ts";
import { labelsSchema } from "../../model/labels.ts";
import { UserError } from "../../model/user-error.ts";
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
    await io.out(`${JSON.stringify(z.toJSONSchema(found), null, 2)}\n`);
    return exitCodes.done;
  },
};
