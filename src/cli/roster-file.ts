import { nameHash } from "../model/name-hash.ts";
import type { KeyPeople } from "../model/people-wish.ts";
import { UserError } from "../model/user-error.ts";
import { count } from "../text/numbers.ts";
import { optionalFile } from "./optional-file.ts";

const mostNamed = 200;

/**
 * The people in a file, one on each line, as hashes: no name is kept, not even until the end of this function's caller.
 * `saidBy` is what names the file, for errors, which never quote a line.
 */
export async function rosterFrom(file: string, saidBy: string): Promise<KeyPeople> {
  const bytes = await optionalFile(file, saidBy, false);
  const hashes = new Map<number, number>();
  let named = 0;
  for (const line of textOf(bytes ?? new Uint8Array(0), file).split(/\r\n|\r|\n/u)) {
    const name = line.trim();
    if (name === "" || name.startsWith("#")) continue;
    const known = waysToWrite(name).map(nameHash);
    const person = known.map((hash) => hashes.get(hash)).find((found) => found !== undefined) ?? named;
    if (person === named) named += 1;
    for (const hash of known) hashes.set(hash, hashes.get(hash) ?? person);
  }
  if (named === 0) {
    throw new UserError(`${file} names nobody.`, "Write one name on each line, as the export writes it.");
  }
  if (named > mostNamed) {
    throw new UserError(
      `${file} names ${count(named)} people.`,
      `Name at most ${count(mostNamed)}: those who should move to work that changes the business.`,
    );
  }
  return { named, hashes };
}

/** "Ana Silva" is "Silva, Ana", and ana.silva@example.com is "Ana Silva", too. */
function waysToWrite(name: string): readonly string[] {
  const address = /^(?:[^<>]*<)?([^\s<>@]+)@[^\s<>@]+?>?$/u.exec(name);
  if (address !== null) {
    const [, account = ""] = address;
    return [
      name,
      name.replace(/^[^<>]*<|>$/gu, ""),
      account,
      ...ofFullName(account.replaceAll(/[._]+/gu, " ")),
    ];
  }
  return [name, ...ofFullName(name)];
}

function ofFullName(name: string): readonly string[] {
  const [last = "", first = "", more] = name.split(",").map((part) => part.trim());
  if (more === undefined && first !== "") return [`${first} ${last}`, `${last}, ${first}`];
  const words = name.split(/\s+/u);
  if (words.length < 2 || name.includes(",")) return [];
  const [family = "", ...given] = words.toReversed();
  return [name, `${family}, ${given.toReversed().join(" ")}`];
}

function textOf(bytes: Uint8Array, file: string): string {
  try {
    return new TextDecoder("utf-8", { fatal: true }).decode(bytes);
  } catch {
    throw new UserError(`${file} is not UTF-8.`, "Save it as UTF-8.");
  }
}
