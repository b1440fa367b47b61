import type { TimeUnit } from "../../model/field.ts";
import { readNumber } from "./numbers.ts";

/** Hours per unit. */
const hours: Readonly<Record<TimeUnit, number>> = {
  milliseconds: 1 / 3_600_000,
  seconds: 1 / 3600,
  minutes: 1 / 60,
  hours: 1,
  days: 24,
};

export interface DurationStyle {
  /** Of a bare number; undefined where nothing says it, and then bare numbers are not read. */
  readonly unit: TimeUnit | undefined;
  /** In "1d 4h": 24, or the working day of the tracker. */
  readonly hoursPerDay: number;
  readonly decimalComma: boolean;
}

/**
 * Hours of a duration as trackers write it: a bare number in the column's unit, "52:17:09", "1 day, 2:03:04",
 * "1 jours 6 heures 46 minutes", "30 d 17 h", "PT2H30M". Undefined where it cannot be read; less than nothing is
 * not a duration.
 */
export function readDuration(text: string, style: DurationStyle): number | undefined {
  const value = hoursOf(text.trim().toLowerCase(), style);
  return value === undefined || value < 0 || !Number.isFinite(value) ? undefined : value;
}

function hoursOf(text: string, style: DurationStyle): number | undefined {
  const number = readNumber(text, style.decimalComma);
  if (number !== undefined) return style.unit === undefined ? undefined : number * hours[style.unit];
  const clock =
    /^(?:(\d+)(?:\.| ?(?:d|days?|tage?|jours?|d[ií]as?),? ))?(\d+):([0-5]\d)(?::([0-5]\d)(?:[.,]\d+)?)?(?: ?h)?$/.exec(
      text,
    );
  if (clock !== null) {
    const [, days = "0", hour = "0", minute = "0", second = "0"] = clock;
    return Number(days) * style.hoursPerDay + Number(hour) + Number(minute) / 60 + Number(second) / 3600;
  }
  const iso = /^p(?:(\d+)w)?(?:(\d+)d)?(?:t(?:(\d+)h)?(?:(\d+)m)?(?:(\d+(?:\.\d+)?)s)?)?$/.exec(text);
  if (iso !== null && text.length > 2) {
    const [, week = "0", day = "0", hour = "0", minute = "0", second = "0"] = iso;
    return Number(week) * 168 + Number(day) * 24 + Number(hour) + Number(minute) / 60 + Number(second) / 3600;
  }
  return inWords(text, style);
}

/** "1 jours 6 heures 46 minutes": numbers, each followed by a unit that is known, and nothing else. */
function inWords(text: string, { hoursPerDay, decimalComma }: DurationStyle): number | undefined {
  const parts = [...text.matchAll(/(\d+(?:[.,]\d+)?)\s*(\p{L}+)\.?/gu)];
  const rest = text
    .replace(/(\d+(?:[.,]\d+)?)\s*(\p{L}+)\.?/gu, "")
    .replace(/\b(?:and|und|et|e|y|en)\b|[,;&\s]/g, "");
  if (parts.length === 0 || rest !== "") return undefined;
  let total = 0;
  for (const [, amount = "", word = ""] of parts) {
    const value = readNumber(amount, decimalComma);
    const unit = unitWord(word);
    if (value === undefined || unit === undefined) return undefined;
    total +=
      value *
      (unit === "weeks"
        ? hoursPerDay * (hoursPerDay === 24 ? 7 : 5)
        : unit === "days"
          ? hoursPerDay
          : hours[unit]);
  }
  return total;
}

const unitWords: readonly (readonly [TimeUnit | "weeks", RegExp])[] = [
  ["milliseconds", /^(?:ms|millis|milliseconds?|millisekunden?)$/],
  ["seconds", /^(?:s|secs?|seconds?|sek|sekunden?|secondes?|segs?|segundos?|secondi|seconden)$/],
  ["minutes", /^(?:m|mn|mins?|minutes?|minuten?|minutos?|minuti)$/],
  ["hours", /^(?:h|hs|hrs?|hours?|std|stunden?|heures?|horas?|ore|ora|uur|uren)$/],
  ["days", /^(?:d|days?|tage?n?|jours?|j|dias?|días?|giorn[oi]|dag|dagen)$/],
  ["weeks", /^(?:w|wks?|weeks?|wochen?|semaines?|semanas?|settiman[ae]|weken|week)$/],
];

function unitWord(word: string): TimeUnit | "weeks" | undefined {
  return unitWords.find(([, pattern]) => pattern.test(word))?.[0];
}

/** The unit that the words of a header name: "Resolution time (in hrs)", "Dauer in Minuten". */
export function unitInHeader(header: string): TimeUnit | undefined {
  const words = header
    .replace(/([a-z])([A-Z])/g, "$1 $2")
    .toLowerCase()
    .split(/[^\p{L}]+/u);
  for (const word of words.toReversed()) {
    const unit = word.length > 1 || /[([_ ]h[)\]]?$/i.test(header) ? unitWord(word) : undefined;
    if (
      unit !== undefined &&
      unit !== "weeks" &&
      word !== "m" &&
      word !== "s" &&
      word !== "d" &&
      word !== "j"
    )
      return unit;
  }
  return undefined;
}
