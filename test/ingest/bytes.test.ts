import { describe, expect, test } from "vitest";
import { decode, decodeBytes } from "../../src/ingest/bytes/decode.ts";
import { detectEncoding } from "../../src/ingest/bytes/encoding.ts";
import { sourceOf } from "./source-of.ts";

const german = 'Nummer;Titel\n1;"Passwort zurücksetzen – „dringend“, Größe 5 €"\n'.repeat(3);

/** windows-1252 as bytes, for the characters this text uses. */
function western(text: string): Uint8Array {
  const special: Record<string, number> = { "–": 0x96, "„": 0x84, "“": 0x93, "€": 0x80 };
  return Uint8Array.from(Array.from(text).map((character) => special[character] ?? character.charCodeAt(0)));
}

function utf16(text: string, little: boolean, mark: boolean): Uint8Array {
  const units = Array.from((mark ? "\ufeff" : "") + text).map((character) => character.charCodeAt(0));
  return Uint8Array.from(
    units.flatMap((unit) => (little ? [unit & 255, unit >> 8] : [unit >> 8, unit & 255])),
  );
}

function utf32(text: string): Uint8Array {
  return Uint8Array.from(
    Array.from(`\ufeff${text}`).flatMap((character) => {
      const point = character.codePointAt(0) ?? 0;
      return [point & 255, (point >> 8) & 255, point >> 16, 0];
    }),
  );
}

async function read(bytes: Uint8Array): Promise<{ name: string; text: string; warning: string | undefined }> {
  const source = sourceOf(bytes);
  const { name, warning } = await detectEncoding(source);
  let text = "";
  for await (const piece of decode(source.open(), name)) text += piece;
  return { name, text, warning: warning?.code };
}

describe("the text comes out whatever it was written in", () => {
  const utf8 = new TextEncoder().encode(german);
  test.each<[string, Uint8Array, string | undefined]>([
    ["utf-8", utf8, undefined],
    ["utf-8", Uint8Array.from([0xef, 0xbb, 0xbf, ...utf8]), undefined],
    ["utf-16le", utf16(german, true, true), undefined],
    ["utf-16be", utf16(german, false, true), undefined],
    ["utf-16le", utf16(german, true, false), undefined],
    ["utf-16be", utf16(german, false, false), undefined],
    ["utf-32le", utf32(german), undefined],
    ["windows-1252", western(german), "encoding-guessed"],
  ])("%s", async (name, bytes, warning) => {
    expect(await read(bytes)).toEqual({ name, text: german, warning });
  });

  test("one byte that is not UTF-8 far down does not ruin what stands before it", async () => {
    const long = "2025-01-01,Drucker defekt\n".repeat(26_000);
    const { name, text } = await read(
      Uint8Array.from([...new TextEncoder().encode(long), 0x47, 0x72, 0xf6, 0xdf, 0x65]),
    );
    expect(name).toBe("windows-1252");
    expect(text.endsWith("defekt\nGröße")).toBe(true);
  });

  test("a UTF-8 file with single bytes of windows-1252 in it is read as both", async () => {
    const bytes = Uint8Array.from([...utf8, ...western("Größe – 5 €\n"), ...utf8]);
    expect(await read(bytes)).toEqual({
      name: "utf-8 with windows-1252",
      text: `${german}Größe – 5 €\n${german}`,
      warning: "mixed-encoding",
    });
  });

  test("a file that ends within a character says so", async () => {
    expect(await read(utf8.subarray(0, utf8.indexOf(0xc3) + 1))).toMatchObject({
      name: "utf-8",
      warning: "file-cut-off",
    });
  });

  test("a file that was converted to UTF-8 twice says so", async () => {
    const twice = new TextEncoder().encode(decodeBytes(utf8, "windows-1252"));
    expect(await read(twice)).toMatchObject({ name: "utf-8", warning: "encoded-twice" });
  });
});

describe("what is not text is refused with its name", () => {
  test.each([
    ["Excel", [0x50, 0x4b, 0x03, 0x04, 0x14]],
    ["PNG", [0x89, 0x50, 0x4e, 0x47, 0x0d]],
    ["PDF", [0x25, 0x50, 0x44, 0x46, 0x2d]],
    ["is not text.", Array<number>(4096).fill(0)],
    ["is not text.", Array.from({ length: 4096 }, (_, at) => (at * 7919) % 32)],
  ])("%s", async (word, bytes) => {
    await expect(detectEncoding(sourceOf(Uint8Array.from(bytes), 512))).rejects.toThrow(word);
  });
});

test("the user's word on the encoding wins, and an unknown one is refused", async () => {
  const source = sourceOf(western(german));
  expect(await detectEncoding(source, "ISO-8859-15")).toMatchObject({ name: "iso-8859-15" });
  expect(await detectEncoding(source, "latin1")).toMatchObject({ name: "windows-1252" });
  await expect(detectEncoding(source, "klingon")).rejects.toThrow("klingon is not an encoding");
});
