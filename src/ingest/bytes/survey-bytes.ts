import { inBlocks } from "./in-blocks.ts";

/** What one look at all bytes tells. */
export interface ByteSurvey {
  readonly head: Uint8Array;
  /** Stretches around bytes above 127, wherever they stand, for detectors that want text. */
  readonly sample: Uint8Array;
  readonly total: number;
  /** Zero bytes by position modulo four. */
  readonly zerosAt: readonly number[];
  /** Multi-byte UTF-8 characters, bytes that belong to none, and where the first such byte stands. */
  readonly utf8: { readonly valid: number; readonly invalid: number; readonly firstInvalid: number };
  /** The last character is incomplete. */
  readonly truncated: boolean;
  /** What the first bytes give away, if it is not text. */
  readonly kind?: string;
}

const headSize = 1 << 16;
const sampleSize = 1 << 16;

export async function surveyBytes(chunks: AsyncIterable<Uint8Array>): Promise<ByteSurvey> {
  const head = new Uint8Array(headSize);
  const sample = new Uint8Array(sampleSize);
  let sampled = 0;
  let total = 0;
  const zerosAt = [0, 0, 0, 0];
  let valid = 0;
  let invalid = 0;
  let firstInvalid = -1;
  let wanted = 0; // continuation bytes still to come
  let low = 0x80; // bounds of the next continuation byte (Unicode 15, table 3-7)
  let high = 0xbf;
  const fault = (at: number): void => {
    invalid += 1;
    if (firstInvalid < 0) firstInvalid = at;
  };
  for await (const chunk of inBlocks(chunks)) {
    if (total < headSize) head.set(chunk.subarray(0, headSize - total), total);
    let sampledUpTo = 0;
    for (let at = 0; at < chunk.length; at += 1) {
      const byte = chunk[at] ?? 0;
      if (byte < 0x80) {
        if (byte === 0) zerosAt[(total + at) & 3] = (zerosAt[(total + at) & 3] ?? 0) + 1;
        if (wanted > 0) fault(total + at - 1);
        wanted = 0;
        continue;
      }
      if (at >= sampledUpTo && sampled < sampleSize) {
        const stretch = chunk
          .subarray(Math.max(sampledUpTo, at - 16), at + 160)
          .subarray(0, sampleSize - sampled);
        sample.set(stretch, sampled);
        sampled += stretch.length;
        sampledUpTo = at + 160;
      }
      if (wanted > 0 && byte >= low && byte <= high) {
        wanted -= 1;
        low = 0x80;
        high = 0xbf;
        if (wanted === 0) valid += 1;
        continue;
      }
      if (wanted > 0) fault(total + at - 1);
      wanted =
        byte >= 0xc2 && byte <= 0xdf
          ? 1
          : byte >= 0xe0 && byte <= 0xef
            ? 2
            : byte >= 0xf0 && byte <= 0xf4
              ? 3
              : 0;
      low = byte === 0xe0 ? 0xa0 : byte === 0xf0 ? 0x90 : 0x80;
      high = byte === 0xed ? 0x9f : byte === 0xf4 ? 0x8f : 0xbf;
      if (wanted === 0) fault(total + at);
    }
    total += chunk.length;
  }
  const seen = head.subarray(0, Math.min(total, headSize));
  const kind = kindOf(seen);
  return {
    head: seen,
    sample: sample.subarray(0, sampled),
    total,
    zerosAt,
    utf8: { valid, invalid, firstInvalid },
    truncated: wanted > 0,
    ...(kind === undefined ? {} : { kind }),
  };
}

const kinds: readonly (readonly [string, readonly number[]])[] = [
  ["a picture (PNG)", [0x89, 0x50, 0x4e, 0x47]],
  ["an Excel workbook or another ZIP archive", [0x50, 0x4b, 0x03, 0x04]],
  ["an old Excel workbook", [0xd0, 0xcf, 0x11, 0xe0]],
  ["a PDF", [0x25, 0x50, 0x44, 0x46, 0x2d]],
  ["a picture (JPEG)", [0xff, 0xd8, 0xff]],
  ["a program", [0x7f, 0x45, 0x4c, 0x46]],
  ["an SQLite database", [0x53, 0x51, 0x4c, 0x69, 0x74, 0x65, 0x20]],
  ["a Parquet file", [0x50, 0x41, 0x52, 0x31]],
];

function kindOf(head: Uint8Array): string | undefined {
  return kinds.find(([, bytes]) => bytes.every((byte, at) => head[at] === byte))?.[0];
}
