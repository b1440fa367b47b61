import { UserError } from "../model/user-error.ts";

/** The world as commands see it: tests give them another one. */
export interface Io {
  readonly stdin: AsyncIterable<Uint8Array> & { readonly isTTY?: boolean };
  /** Resolves when more may be written; after the reader has gone nothing is written any more. */
  out(text: string): Promise<void>;
  err(text: string): void;
  /** True once nobody reads stdout: work may stop. */
  readonly gone: () => boolean;
  readonly outIsTerminal: boolean | undefined;
  readonly errIsTerminal: boolean | undefined;
  /** Columns of the terminal; undefined where there is none. */
  readonly width: number | undefined;
  /** The same of the terminal on which questions are asked. */
  readonly errWidth: number | undefined;
  readonly env: Readonly<Record<string, string | undefined>>;
}

export function processIo(): Io {
  const { stdin, stdout, stderr, env } = process;
  let gone = false;
  // Errors are dealt with where they are written; without a listener they would end the process.
  stdout.on("error", () => {});
  stderr.on("error", () => {});
  return {
    stdin,
    async out(text) {
      if (gone || text === "") return;
      const error = await new Promise<NodeJS.ErrnoException | null | undefined>((resolve) => {
        stdout.write(text, resolve);
      });
      if (error === null || error === undefined) return;
      // A reader that has seen enough (`| head`) closes the pipe: that is no error of anybody.
      if (!["EPIPE", "EBADF", "ERR_STREAM_DESTROYED"].includes(error.code ?? "")) {
        throw new UserError("The report cannot be written to the end.", `The system says: ${error.message}.`);
      }
      gone = true;
    },
    err: (text) => void stderr.write(text),
    gone: () => gone,
    outIsTerminal: stdout.isTTY,
    errIsTerminal: stderr.isTTY,
    width: stdout.isTTY ? stdout.columns : undefined,
    // Looked up each time: a window may be drawn larger while somebody answers.
    get errWidth() {
      return stderr.isTTY ? stderr.columns : undefined;
    },
    env,
  };
}
