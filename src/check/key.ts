import { sampleKeySchema, type SampleKey } from "../model/sample-key.ts";
import { hash32 } from "../model/hash32.ts";

const prefix = "k1-";

/** Every key is as long as the next, so that its length tells nothing. */
const block = 384;

/**
 * What ktlo said of a ticket, as text that cannot be read by looking at it: two tickets of one class have keys that share
 * nothing. It keeps an honest labeller blind and is no secret. A checksum tells a key that was changed.
 */
export function writeKey(key: SampleKey, lot: number): string {
  const text = JSON.stringify(key);
  const padded = text.padEnd(Math.ceil(text.length / block) * block);
  const salt = hash32(`salt ${lot} ${text}`);
  const bytes = [...numberBytes(salt), ...veiled(padded, salt), ...numberBytes(checksum(padded, salt))];
  return prefix + Buffer.from(bytes).toString("base64url");
}

/** Nothing where the text is no key, or one that was changed. */
export function readKey(cell: string): SampleKey | undefined {
  if (!cell.startsWith(prefix)) return undefined;
  const bytes = Buffer.from(cell.slice(prefix.length), "base64url");
  if (bytes.length <= 8) return undefined;
  const salt = bytes.readUInt32BE(0);
  const hidden = bytes.subarray(4, -4).toString("latin1");
  const text = Buffer.from(veiled(hidden, salt)).toString("latin1");
  if (checksum(text, salt) !== bytes.readUInt32BE(bytes.length - 4)) return undefined;
  return sampleKeySchema.parse(JSON.parse(text));
}

/** Done twice, the text is itself again. */
function veiled(text: string, salt: number): number[] {
  return Array.from(
    { length: text.length },
    (_, at) => text.charCodeAt(at) ^ (hash32(`${salt} ${at}`) & 255),
  );
}

function checksum(text: string, salt: number): number {
  return hash32(`${text}\n${salt}`);
}

function numberBytes(value: number): number[] {
  return [24, 16, 8, 0].map((shift) => (value >>> shift) & 255);
}
