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
  readonly env: Readonly<Record<string, string | undefined>>;
}

function ignore(): void {}

export function processIo(): Io {
  const { stdin, stdout, stderr, env } = process;
  let gone = false;
  let resume = ignore;
  // A reader that has seen enough (`| head`) closes the pipe: that is no error of anybody.
  stdout.on("error", (error: NodeJS.ErrnoException) => {
    if (error.code !== "EPIPE" && error.code !== "EBADF") throw error;
    gone = true;
    resume();
  });
  stderr.on("error", () => {});
  return {
    stdin,
    async out(text) {
      if (gone || text === "") return;
      if (!stdout.write(text)) {
        await new Promise<void>((resolve) => {
          resume = resolve;
          stdout.once("drain", resolve);
        });
      }
    },
    err: (text) => void stderr.write(text),
    gone: () => gone,
    outIsTerminal: stdout.isTTY,
    errIsTerminal: stderr.isTTY,
    width: stdout.isTTY ? stdout.columns : undefined,
    env,
  };
}
