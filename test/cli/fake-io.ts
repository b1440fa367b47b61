import type { Io } from "../../src/cli/io.ts";

export interface FakeIo extends Io {
  readonly printed: () => string;
  readonly said: () => string;
}

/** A world without a terminal whose standard input holds what the test gives it. */
export function fakeIo(stdin: string | Uint8Array = "", changes: Partial<Io> = {}): FakeIo {
  let [printed, said] = ["", ""];
  return {
    stdin: (async function* () {
      yield typeof stdin === "string" ? new TextEncoder().encode(stdin) : stdin;
    })(),
    async out(text) {
      printed += text;
    },
    err: (text) => void (said += text),
    gone: () => false,
    outIsTerminal: false,
    errIsTerminal: false,
    width: undefined,
    errWidth: undefined,
    env: {},
    printed: () => printed,
    said: () => said,
    ...changes,
  };
}
