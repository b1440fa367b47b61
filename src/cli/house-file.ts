import { readFile } from "node:fs/promises";
import type { House } from "../house/house.ts";
import { UserError } from "../model/user-error.ts";

const usual = "ktlo.config.json";

/** What the house states in the file that was named, else in the usual one, if it is there. */
export async function houseFrom(said: string | undefined): Promise<House | undefined> {
  const file = said ?? usual;
  const bytes = await bytesOf(file, said === undefined);
  if (bytes === undefined) return undefined;
  const { readHouse } = await import("../house/house.ts");
  return readHouse(textOf(bytes, file), file);
}

async function bytesOf(file: string, mayBeMissing: boolean): Promise<Uint8Array | undefined> {
  try {
    return await readFile(file);
  } catch (error) {
    if (!(error instanceof Error) || !("code" in error)) throw error;
    if (error.code !== "ENOENT") {
      throw new UserError(`${file} cannot be read.`, "Check that it is a file, and that you may read it.");
    }
    if (mayBeMissing) return undefined;
    throw new UserError(`${file}: there is no such file.`, "Check the path that --config names.");
  }
}

function textOf(bytes: Uint8Array, file: string): string {
  try {
    return new TextDecoder("utf-8", { fatal: true }).decode(bytes);
  } catch {
    throw new UserError(`${file} is not UTF-8.`, "Save it as UTF-8.");
  }
}
