import type { Source } from "../../src/ingest/source.ts";

/** A source of bytes that tests make up, given out in small pieces so that nothing hangs on where a piece ends. */
export function sourceOf(content: string | Uint8Array, piece = 7): Source {
  const bytes = typeof content === "string" ? new TextEncoder().encode(content) : content;
  return {
    name: "made-up.csv",
    async *open() {
      for (let at = 0; at < bytes.length; at += piece) yield bytes.subarray(at, at + piece);
    },
    facts: () => ({ bytes: bytes.length, sha256: "" }),
  };
}
