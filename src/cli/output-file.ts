import {
  closeSync,
  openSync,
  realpathSync,
  renameSync,
  rmSync,
  statSync,
  writeSync,
  type Stats,
} from "node:fs";
import { resolve } from "node:path";
import { UserError } from "../model/user-error.ts";

/** A file that appears whole or not at all. */
export interface OutputFile {
  write(text: string): void;
  done(): void;
  /** Leaves nothing half-written behind; may be called more than once. */
  failed(): void;
}

/**
 * Opens a file before the work starts, so that a wrong path costs no time. It is written beside its place and moved
 * there at the end; what is no ordinary file (a pipe, /dev/null) is written straight away. `taken` are files that must
 * not be overwritten: the exports themselves, and other outputs.
 */
export function openOutput(path: string, taken: readonly string[]): OutputFile {
  const there = path === "" ? undefined : factsOf(path);
  if (path === "" || there?.isDirectory() === true) {
    throw new UserError(`${path === "" ? "An empty name" : path} is no file to write to.`, "Name a file.");
  }
  if (taken.some((other) => isSame(path, there, other))) {
    throw new UserError(`${path} is read or written by this command already.`, "Name another file.");
  }
  const inPlace = there !== undefined && !there.isFile();
  const target = there === undefined ? path : realpathSync(path);
  const written = inPlace ? target : `${target}.part`;
  const file = opened(written, path);
  let isOpen = true;
  const close = (): void => {
    if (isOpen) closeSync(file);
    isOpen = false;
  };
  return {
    write(text) {
      try {
        writeSync(file, text);
      } catch {
        throw new UserError(`${path} cannot be written to the end.`, "Check that there is space left.");
      }
    },
    done() {
      close();
      if (!inPlace) renameSync(written, target);
    },
    failed() {
      close();
      if (!inPlace) rmSync(written, { force: true });
    },
  };
}

function opened(written: string, path: string): number {
  try {
    return openSync(written, "w");
  } catch {
    throw new UserError(`${path} cannot be written.`, "Check that the folder exists and may be written to.");
  }
}

function isSame(path: string, there: Stats | undefined, other: string): boolean {
  if (resolve(path) === resolve(other)) return true;
  const facts = factsOf(other);
  return (
    there?.isFile() === true && facts !== undefined && facts.dev === there.dev && facts.ino === there.ino
  );
}

function factsOf(path: string): Stats | undefined {
  return statSync(path, { throwIfNoEntry: false });
}
