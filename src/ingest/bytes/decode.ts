/** Bytes to text, in pieces, in any encoding that `detectEncoding` names. The byte-order mark is not text. */
export async function* decode(chunks: AsyncIterable<Uint8Array>, encoding: string): AsyncGenerator<string> {
  const decoder = decoderFor(encoding);
  for await (const chunk of chunks) {
    const text = decoder(chunk, false);
    if (text !== "") yield text;
  }
  const rest = decoder(new Uint8Array(0), true);
  if (rest !== "") yield rest;
}

export function decodeBytes(bytes: Uint8Array, encoding: string): string {
  return decoderFor(encoding)(bytes, true);
}

type Decoder = (chunk: Uint8Array, last: boolean) => string;

function decoderFor(encoding: string): Decoder {
  const upper = upperHalves[encoding];
  if (upper !== undefined) return (chunk) => singleBytes(chunk, upper);
  if (encoding === "utf-32le" || encoding === "utf-32be") return utf32(encoding === "utf-32le");
  if (encoding === "utf-8 with windows-1252") return mixed();
  const decoder = new TextDecoder(encoding);
  return (chunk, last) => decoder.decode(chunk, { stream: !last });
}

/**
 * The upper half of code pages the runtime does not read rightly: the Encoding Standard leaves out code page 850, which
 * cash registers and consoles still write; some versions of Node.js read windows-1252 as ISO 8859-1 and lose “ ” – €.
 */
const upperHalves: Readonly<Record<string, string>> = {
  cp850:
    "ÇüéâäàåçêëèïîìÄÅÉæÆôöòûùÿÖÜø£Ø×ƒáíóúñÑªº¿®¬½¼¡«»░▒▓│┤ÁÂÀ©╣║╗╝¢¥┐└┴┬├─┼ãÃ╚╔╩╦╠═╬¤ðÐÊËÈıÍÎÏ┘┌█▄¦Ì▀ÓßÔÒõÕµþÞÚÛÙýÝ¯´\u00ad±‗¾¶§÷¸°¨·¹³²■\u00a0",
  "windows-1252":
    "€\u0081‚ƒ„…†‡ˆ‰Š‹Œ\u008dŽ\u008f\u0090‘’“”•–—˜™š›œ\u009džŸ\u00a0¡¢£¤¥¦§¨©ª«¬\u00ad®¯°±²³´µ¶·¸¹º»¼½¾¿ÀÁÂÃÄÅÆÇÈÉÊËÌÍÎÏÐÑÒÓÔÕÖ×ØÙÚÛÜÝÞßàáâãäåæçèéêëìíîïðñòóôõö÷øùúûüýþÿ",
};

function singleBytes(chunk: Uint8Array, upper: string): string {
  let text = "";
  for (const byte of chunk) text += byte < 0x80 ? String.fromCharCode(byte) : upper.charAt(byte - 0x80);
  return text;
}

function utf32(little: boolean): Decoder {
  let carry = new Uint8Array(0);
  return (chunk) => {
    const bytes = joined(carry, chunk);
    const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
    let text = "";
    let at = 0;
    for (; at + 4 <= bytes.length; at += 4) {
      const point = view.getUint32(at, little);
      if (point !== 0xfeff) text += point <= 0x10ffff ? String.fromCodePoint(point) : "\ufffd";
    }
    carry = bytes.slice(at);
    return text;
  };
}

/** UTF-8 in which single bytes are windows-1252: a file that two programs have written to. */
function mixed(): Decoder {
  const utf8 = new TextDecoder("utf-8", { fatal: true });
  let carry = new Uint8Array(0);
  return (chunk, last) => {
    const bytes = joined(carry, chunk);
    carry = new Uint8Array(0);
    let text = "";
    let from = 0;
    for (let at = 0; at < bytes.length;) {
      const byte = bytes[at] ?? 0;
      const size = byte < 0x80 ? 1 : byte >= 0xf0 ? 4 : byte >= 0xe0 ? 3 : byte >= 0xc2 ? 2 : 0;
      if (!last && size > 0 && at + size > bytes.length) {
        carry = bytes.slice(at);
        text += utf8.decode(bytes.subarray(from, at));
        return text;
      }
      if (size === 1 || isCharacter(bytes, at, size)) {
        at += size;
        continue;
      }
      text +=
        utf8.decode(bytes.subarray(from, at)) +
        singleBytes(bytes.subarray(at, at + 1), upperHalves["windows-1252"] ?? "");
      at += 1;
      from = at;
    }
    return text + utf8.decode(bytes.subarray(from));
  };
}

function isCharacter(bytes: Uint8Array, at: number, size: number): boolean {
  if (size === 0 || at + size > bytes.length) return false;
  const [first = 0, second = 0] = [bytes[at], bytes[at + 1]];
  for (let next = at + 1; next < at + size; next += 1) if (((bytes[next] ?? 0) & 0xc0) !== 0x80) return false;
  if (first === 0xe0 && second < 0xa0) return false;
  if (first === 0xed && second > 0x9f) return false;
  if (first === 0xf0 && second < 0x90) return false;
  return first < 0xf4 || (first === 0xf4 && second < 0x90);
}

function joined(left: Uint8Array, right: Uint8Array): Uint8Array<ArrayBuffer> {
  const both = new Uint8Array(left.length + right.length);
  both.set(left);
  both.set(right, left.length);
  return both;
}
