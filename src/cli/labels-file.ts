import { labelsSchema, type Label } from "../model/labels.ts";
import { UserError } from "../model/user-error.ts";
import { optionalFile } from "./optional-file.ts";
import { openOutput } from "./output-file.ts";

export const usualLabels = "ktlo.labels.json";

interface KeptLabels {
  readonly file: string;
  readonly all: readonly Label[];
}

/** The answers in the file that was named, else in the usual one, if it is there. */
export async function labelsFrom(said: string | undefined): Promise<KeptLabels | undefined> {
  const file = said ?? usualLabels;
  return readLabels(file, await textOf(file, said === undefined));
}

/** The answers in a file that need not be there yet, since answers will be written to it. */
export async function labelsToKeep(said: string | undefined): Promise<KeptLabels> {
  const file = said ?? usualLabels;
  return readLabels(file, await textOf(file, true)) ?? { file, all: [] };
}

/** One answer on each line. The file changes as a whole or not at all. */
export function keepLabels(file: string, labels: readonly Label[]): void {
  const lines = labels.map((label) => JSON.stringify(label)).join(",\n");
  const output = openOutput(file, []);
  try {
    output.write(`{"schemaVersion":1,"labels":[\n${lines}\n]}\n`);
    output.done();
  } catch (error) {
    output.failed();
    throw error;
  }
}

function readLabels(file: string, text: string | undefined): KeptLabels | undefined {
  if (text === undefined) return undefined;
  const read = labelsSchema.safeParse(parsed(text, file));
  if (read.success) return { file, all: read.data.labels };
  const [issue] = read.error.issues;
  throw new UserError(
    `${file} is not a file of answers: ${issue?.path.join(".") ?? ""} ${issue?.message ?? ""}.`,
    "Let ktlo teach write it, or see ktlo schema labels.",
  );
}

async function textOf(file: string, mayBeMissing: boolean): Promise<string | undefined> {
  return (await optionalFile(file, "--labels", mayBeMissing))?.toString("utf8");
}

function parsed(text: string, file: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    throw new UserError(`${file} is not JSON.`, "Let ktlo teach write it, or mend it.");
  }
}
