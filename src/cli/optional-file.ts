import { readFile } from "node:fs/promises";
import { UserError } from "../model/user-error.ts";

/** The bytes of a file that an option names; undefined where it is not there and need not be. */
export async function optionalFile(
  file: string,
  option: string,
  mayBeMissing: boolean,
): Promise<Buffer | undefined> {
  try {
    return await readFile(file);
  } catch (error) {
    if (!(error instanceof Error) || !("code" in error)) throw error;
    if (error.code !== "ENOENT") {
      throw new UserError(`${file} cannot be read.`, "Check that it is a file, and that you may read it.");
    }
    if (mayBeMissing) return undefined;
    throw new UserError(`${file}: there is no such file.`, `Check the path that ${option} names.`);
  }
}
