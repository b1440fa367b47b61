import { createHash } from "node:crypto";
import { createReadStream } from "node:fs";
import { stat } from "node:fs/promises";
import { pipeline } from "node:stream";
import { createGunzip } from "node:zlib";
import type { Source } from "../ingest/source.ts";
import { UserError } from "../model/user-error.ts";
import type { Io } from "./io.ts";

/** A file, or standard input for "-". Both may be packed with gzip, whatever their name. */
async function openSource(name: string, io: Io): Promise<Source> {
  if (name === "-") return spooled(io);
  await expectFile(name);
  return source(name, () => createReadStream(name, { highWaterMark: 1 << 18 }));
}

/** Standard input may be named once; the same file twice would count its tickets twice. */
export async function openSources(names: readonly string[], io: Io): Promise<readonly Source[]> {
  const twice = names.find((name, at) => names.indexOf(name) !== at);
  if (twice !== undefined) throw new UserError(`${twice} is named twice.`, "Name every export once.");
  const sources: Source[] = [];
  for (const name of names) sources.push(await openSource(name, io));
  return sources;
}

async function expectFile(name: string): Promise<void> {
  try {
    const facts = await stat(name);
    if (facts.isDirectory())
      throw new UserError(`${name} is a directory.`, "Name the export inside it, for example DIR/*.csv.");
  } catch (error) {
    throw readable(error, name);
  }
}

/** Standard input can be read once, and is wanted twice: it is kept in memory. */
async function spooled(io: Io): Promise<Source> {
  if (io.stdin.isTTY === true) {
    throw new UserError("Standard input is the keyboard.", "Pipe an export into ktlo, or name a file.");
  }
  const chunks: Uint8Array[] = [];
  for await (const chunk of io.stdin) chunks.push(chunk);
  return source("-", async function* () {
    yield* chunks;
  });
}

function source(name: string, raw: () => AsyncIterable<Uint8Array>): Source {
  let facts = { bytes: 0, sha256: "" };
  async function* counted(): AsyncGenerator<Uint8Array> {
    const hash = createHash("sha256");
    let bytes = 0;
    try {
      for await (const chunk of raw()) {
        hash.update(chunk);
        bytes += chunk.length;
        yield chunk;
      }
    } catch (error) {
      throw readable(error, name);
    }
    facts = { bytes, sha256: hash.digest("hex") };
  }
  return { name, open: () => unpacked(counted(), name), facts: () => facts };
}

/** Passes bytes on as they are, or unpacked where the first two are those of gzip. */
async function* unpacked(chunks: AsyncGenerator<Uint8Array>, name: string): AsyncGenerator<Uint8Array> {
  const first = await chunks.next();
  if (first.done === true) return;
  async function* all(): AsyncGenerator<Uint8Array> {
    yield first.value ?? new Uint8Array(0);
    yield* chunks;
  }
  const packed = first.value[0] === 0x1f && first.value[1] === 0x8b;
  try {
    yield* packed ? pipeline(all(), createGunzip(), () => {}) : all();
  } catch (error) {
    throw readable(error, name);
  } finally {
    await chunks.return(undefined);
  }
}

function readable(error: unknown, name: string): unknown {
  if (!(error instanceof Error) || !("code" in error)) return error;
  switch (error.code) {
    case "ENOENT":
      return new UserError(`${name}: there is no such file.`, "Check the path; quote names with spaces.");
    case "EACCES":
    case "EPERM":
      return new UserError(`${name} may not be read.`, "Ask for read permission, or copy the file.");
    case "EISDIR":
      return new UserError(`${name} is a directory.`, "Name the export inside it, for example DIR/*.csv.");
    case "Z_BUF_ERROR":
    case "Z_DATA_ERROR":
      return new UserError(`${name} is a damaged gzip file.`, "Pack it again, or give the unpacked CSV.");
    default:
      return error;
  }
}
