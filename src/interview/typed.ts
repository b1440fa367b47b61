import type { Entry } from "../questions/question.ts";

export type Typed = Extract<Entry, { readonly kind: "line" | "day" | "share" | "amount" }>;

type Read = { readonly value: string | number } | { readonly fault: string };

/** The value that a typed text means, or a sentence that says what to write. */
export function readTyped(entry: Typed, typed: string): Read {
  const text = typed.trim();
  switch (entry.kind) {
    case "line":
      return readLine(text, entry.form);
    case "day":
      return isDay(text) ? { value: text } : { fault: "Write a day as 2027-06-30." };
    case "share": {
      const percent = numberOf(text.replace(/\s*%$/, ""), true);
      if (percent === 0 && entry.aboveZero === true)
        return { fault: "Write a number above 0, up to 100, such as 5." };
      return percent === undefined || percent > 100
        ? { fault: "Write a number from 0 to 100, such as 25." }
        : { value: Math.round(percent * 1e6) / 1e8 };
    }
    case "amount":
      return readAmount(text, entry);
    default:
      return entry satisfies never;
  }
}

/** The text that would be typed for a value. */
export function typedFor(entry: Typed, value: unknown): string {
  if (typeof value === "number") return String(entry.kind === "share" ? inPercent(value) : value);
  return typeof value === "string" ? value : "";
}

export function inPercent(share: number): number {
  return Math.round(share * 1e8) / 1e6;
}

/** The longest text that is kept. */
const longest = 200;

function readLine(text: string, form: Extract<Typed, { readonly kind: "line" }>["form"]): Read {
  if (text === "") return { fault: "Write something." };
  if (text.length > longest) return { fault: `Write at most ${longest} characters.` };
  if (form !== undefined && !form.pattern.test(text)) return { fault: `Write ${form.said}.` };
  return { value: text };
}

function readAmount(text: string, { whole, most }: Extract<Typed, { readonly kind: "amount" }>): Read {
  const value = numberOf(text, most !== undefined);
  if (value === undefined) {
    return { fault: `Write a number without other signs, such as ${whole ? "1200" : "12.5"}.` };
  }
  if (whole) return Number.isInteger(value) ? { value } : { fault: "Write a whole number." };
  if (value <= 0) return { fault: "Write a number above 0." };
  return most !== undefined && value > most ? { fault: `Write at most ${most}.` } : { value };
}

/** "1,200" may be a thousand or little more than one: three decimals are read only where there are no thousands. */
function numberOf(text: string, isSmall: boolean): number | undefined {
  const form = isSmall ? /^\d{1,3}(?:[.,]\d{1,6})?$/ : /^\d{1,9}(?:[.,]\d{1,2})?$/;
  return form.test(text) ? Number(text.replace(",", ".")) : undefined;
}

function isDay(text: string): boolean {
  if (!/^\d{4}-\d{2}-\d{2}$/.test(text)) return false;
  const time = Date.parse(`${text}T00:00:00Z`);
  return !Number.isNaN(time) && new Date(time).toISOString().startsWith(text);
}
