import type { House } from "../house/house.ts";
import { UserError } from "../model/user-error.ts";
import { optionalFile } from "./optional-file.ts";

const usual = "ktlo.config.json";

/** What the house states in the file that was named, else in the usual one, if it is there. */
export async function houseFrom(said: string | undefined): Promise<House | undefined> {
  const file = said ?? usual;
  const bytes = await optionalFile(file, "--config", said === undefined);
  if (bytes === undefined) return undefined;
  const { readHouse } = await import("../house/house.ts");
  return readHouse(textOf(bytes, file), file);
}

function textOf(bytes: Uint8Array, file: string): string {
  try {
    return new TextDecoder("utf-8", { fatal: true }).decode(bytes);
  } catch {
    throw new UserError(`${file} is not UTF-8.`, "Save it as UTF-8.");
  }
}
