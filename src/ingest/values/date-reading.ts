import { monthOf } from "./months.ts";

/** What the characters of a date say before its order is known. */
export interface DateReading {
  /** "numeric" is the only kind whose order (day or month first) the value itself may not tell. */
  readonly kind: "iso" | "numeric" | "named" | "serial" | "epoch" | "week";
  /** The year, and the two other numbers in the order in which they stand. */
  readonly year: number;
  readonly first: number;
  readonly second: number;
  readonly time: readonly [hour: number, minute: number, second: number];
  /** As users write formats; for "numeric" with A and B for the two numbers. */
  readonly pattern: string;
}

const clock = String.raw`(\d{1,2})[:.h](\d{2})(?:[:.](\d{2})(?:[.,]\d{1,9})?)?`;
const half = String.raw`\s*(a\.?\s?m\.?|p\.?\s?m\.?|上午|下午|午前|午後|오전|오후)?`;
const zone = String.raw`\s*(?:[zh]|\(?(?:utc|gmt)?(?:[+-]\d{1,2}(?::?\d{2})?)?\)?(?:\s*\([^)]*\))?|[A-Z]{2,5}|[A-Z][a-z]+\/[A-Z][A-Za-z_]+)`;
const before = String.raw`(上午|下午|午前|午後|오전|오후)?\s*`;
const time = String.raw`(?:(?:T|,?\s+|,)(?:at |um |à |às |a las |- )?${before}${clock}${half})?`;
const weekday = String.raw`(?:[\p{L}-]{2,14}\.?,?\s+)?`;
const end = String.raw`(?:${zone})?$`;

const iso = new RegExp(String.raw`^\+?0{0,2}(\d{4})([-/.])(\d{1,2})\2(\d{1,2})${time}${end}`, "iu");
const compact = /^((?:19|20)\d{2})(\d{2})(\d{2})(?:T?(\d{2})(\d{2})(\d{2})?Z?)?$/;
const eastAsian = new RegExp(
  String.raw`^(\d{4})[年년]\s*(\d{1,2})[月월]\s*(\d{1,2})[日일]?${time.replace(/^\(\?:\(\?:/, "(?:(?:\\s*|")}${end}`,
  "iu",
);
const numeric = new RegExp(
  String.raw`^${weekday}(\d{1,2})([-/. ])(\d{1,2})\2(\d{4}|\d{2})${time}${end}`,
  "iu",
);
const dayName = new RegExp(
  String.raw`^${weekday}(\d{1,2})(?:st|nd|rd|th|er|º|\.)?[\s/.-]+(?:de |of )?(\p{L}{3,10})\.?[\s/.,-]+(?:de |of )?(\d{4}|\d{2})${time}${end}`,
  "iu",
);
const nameDay = new RegExp(
  String.raw`^${weekday}(\p{L}{3,10})\.?\s+(\d{1,2})(?:st|nd|rd|th)?,?\s+(\d{4})${time}${end}`,
  "iu",
);
const unixDate = new RegExp(
  String.raw`^\p{L}{3}\s+(\p{L}{3})\s+(\d{1,2})\s+${clock}(?:\s+[A-Z]{2,5})?\s+(\d{4})$`,
  "iu",
);

/** Reads one value; undefined where it is no date at all. Nothing is checked against the calendar yet. */
export function readDate(value: string): DateReading | undefined {
  if (value.length < 5 || value.length > 80) return undefined;
  const text = asciiDigits(value.replace(/^"+|"+$/g, "").trim());
  const code = text.charCodeAt(0);
  const digitFirst = (code >= 48 && code <= 57) || code === 43;
  return digitFirst ? readNumbers(text) : readNames(text);
}

function readNumbers(text: string): DateReading | undefined {
  if (/^\d+(?:[.,]\d+)?$/.test(text) && !/^\d{1,2}[.]\d{1,2}$/.test(text)) return readBareNumber(text);
  let found = iso.exec(text);
  if (found !== null) {
    const [, year, , month, day] = found;
    return reading("iso", year, month, day, times(found, 5), `yyyy-MM-dd${clockPattern(found, 5)}`);
  }
  found = numeric.exec(text);
  if (found !== null) {
    const [, first, separator = "/", second, year = ""] = found;
    const letters = `A${separator}B${separator}${year.length === 4 ? "yyyy" : "yy"}`;
    return reading("numeric", year, first, second, times(found, 5), letters + clockPattern(found, 5));
  }
  found = eastAsian.exec(text);
  if (found !== null) return reading("iso", found[1], found[2], found[3], times(found, 4), "yyyy年M月d日");
  found = /^(\d{4})-W(\d{2})(?:-(\d))?$/.exec(text);
  if (found !== null) return reading("week", found[1], found[2], found[3] ?? "1", noon, "yyyy-'W'ww-e");
  return readNames(text);
}

function readNames(text: string): DateReading | undefined {
  let found = dayName.exec(text);
  if (found !== null) {
    const [, day, name = "", year = ""] = found;
    return named(
      name,
      day,
      year,
      times(found, 4),
      `dd/MMM/${year.length === 4 ? "yyyy" : "yy"}${clockPattern(found, 4)}`,
    );
  }
  found = nameDay.exec(text);
  if (found !== null)
    return named(
      found[1] ?? "",
      found[2],
      found[3] ?? "",
      times(found, 4),
      `MMM d, yyyy${clockPattern(found, 4)}`,
    );
  found = unixDate.exec(text);
  if (found === null) return undefined;
  const at = [found[3], found[4], found[5]].map((part) => Number(part ?? 0));
  return named(
    found[1] ?? "",
    found[2],
    found[6] ?? "",
    [at[0] ?? 0, at[1] ?? 0, at[2] ?? 0],
    "EEE MMM d HH:mm:ss yyyy",
  );
}

function named(
  name: string,
  day: string | undefined,
  year: string,
  at: Clock,
  pattern: string,
): DateReading | undefined {
  const month = monthOf(name);
  return month === undefined ? undefined : reading("named", year, String(month), day, at, pattern);
}

/** Excel's days since 1899-12-30, seconds or milliseconds since 1970, or a date written without separators. */
function readBareNumber(text: string): DateReading | undefined {
  const number = Number(text.replace(",", "."));
  if (/^\d{5}(?:[.,]\d+)?$/.test(text)) {
    return number >= 20_000 && number < 80_000
      ? instant("serial", (number - 25_569) * 86_400_000, "Excel day number")
      : undefined;
  }
  if (/^\d{10}$/.test(text)) return instant("epoch", number * 1000, "seconds since 1970");
  if (/^\d{13}$/.test(text)) return instant("epoch", number, "milliseconds since 1970");
  const found = compact.exec(text);
  if (found === null) return undefined;
  const at = [found[4], found[5], found[6]].map((part) => Number(part ?? 0));
  return reading("iso", found[1], found[2], found[3], [at[0] ?? 0, at[1] ?? 0, at[2] ?? 0], "yyyyMMdd");
}

function instant(kind: "serial" | "epoch", milliseconds: number, pattern: string): DateReading {
  const date = new Date(Math.round(milliseconds / 1000) * 1000);
  const at: Clock = [date.getUTCHours(), date.getUTCMinutes(), date.getUTCSeconds()];
  return {
    kind,
    year: date.getUTCFullYear(),
    first: date.getUTCMonth() + 1,
    second: date.getUTCDate(),
    time: at,
    pattern,
  };
}

type Clock = readonly [number, number, number];
const noon: Clock = [0, 0, 0];

function reading(
  kind: DateReading["kind"],
  year: string | undefined,
  first: string | undefined,
  second: string | undefined,
  at: Clock,
  pattern: string,
): DateReading {
  const full = Number(year);
  const century = year?.length === 2 ? (full < 70 ? 2000 : 1900) : 0;
  return { kind, year: full + century, first: Number(first), second: Number(second), time: at, pattern };
}

/** Groups of `time`: half of day before the clock, hour, minute, second, half of day behind it. */
function times(found: RegExpExecArray, from: number): Clock {
  const hour = Number(found[from + 1] ?? 0);
  const mark = (found[from] ?? found[from + 4] ?? "").toLowerCase();
  const isHalf = mark !== "" && hour >= 1 && hour <= 12;
  const afternoon = /^p|下午|午後|오후/.test(mark);
  const shifted = isHalf ? (hour % 12) + (afternoon ? 12 : 0) : hour;
  return [shifted, Number(found[from + 2] ?? 0), Number(found[from + 3] ?? 0)];
}

function clockPattern(found: RegExpExecArray, from: number): string {
  if (found[from + 1] === undefined) return "";
  const halves = found[from] !== undefined || found[from + 4] !== undefined;
  return ` ${halves ? "h" : "HH"}:mm${found[from + 3] === undefined ? "" : ":ss"}${halves ? " a" : ""}`;
}

function asciiDigits(text: string): string {
  // oxlint-disable-next-line no-control-regex -- "has a character that is not ASCII"
  if (!/[^\u0000-\u007f]/.test(text)) return text;
  return text
    .replace(/[\u0660-\u0669]/g, (digit) => String(digit.charCodeAt(0) - 0x0660))
    .replace(/[\u06f0-\u06f9]/g, (digit) => String(digit.charCodeAt(0) - 0x06f0))
    .replace(/[\uff10-\uff19]/g, (digit) => String(digit.charCodeAt(0) - 0xff10))
    .replace(/[\u00a0\u202f\u2009]/g, " ");
}
