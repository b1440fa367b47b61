import type { Urgency } from "../model/time-to-resolve.ts";
import { levels, scaleWords, silentWords, urgencyWords } from "./urgency-words.ts";

/**
 * How soon somebody wants it, from a priority as a ticket system writes it: "1 - Critical", "P2", "5 sehr hoch", "Alta";
 * 1 is critical, 4 is low. Undefined where nobody can tell from the one value:
 * - a number alone, as 1 is the highest of ServiceNow and the lowest of OTRS; with a word the word tells;
 * - "Major", which is the highest of GLPI, the second of YouTrack and what Jira writes when nobody chooses;
 * - levels that contradict each other: "Low/High", "P1 - Low";
 * - words that are not known.
 */
export function urgencyOf(priority: string | undefined): Urgency | undefined {
  if (priority === undefined || priority.length > longest) return undefined;
  const text = folded(priority);
  const named = new Set(text.replace(coded, " ").split(between).flatMap(levelsNamed));
  const codes = new Set(Array.from(text.matchAll(coded), ([, number]) => levelOf(Number(number))));
  const [code, ...otherCodes] = codes;
  const [name, ...otherNames] = named;
  if (otherCodes.length > 0 || otherNames.length > 0) return undefined;
  if (name === undefined || code === undefined) return name ?? code;
  // Some scales start at P0, so that a code and a word may be one apart.
  return Math.abs(name - code) > 1 ? undefined : name;
}

/** Longer ones are sentences, and a sentence may say anything. */
const longest = 60;

function folded(text: string): string {
  return text
    .toLowerCase()
    .normalize("NFKD")
    .replace(/\p{M}+/gu, "");
}

function listed(words: string): readonly string[] {
  return folded(words)
    .split(",")
    .map((word) => word.trim());
}

/** "P1", "Priority: 1", "sev-2". */
const coded = new RegExp(
  String.raw`(?<![\p{L}\p{N}])(?:${listed(scaleWords).join("|")})[\s:#._-]*(\d{1,3})(?!\d)`,
  "gu",
);

/** What stands behind one of these is a remark: "High - work has stopped". A dash within a word is none. */
const between = /\s[-–—]\s|[:,;|/()[\]]/u;

function levelOf(number: number): Urgency | undefined {
  if (number > 5) return undefined;
  return levels[Math.min(Math.max(number, 1), 4) - 1];
}

const byPhrase: ReadonlyMap<string, Urgency> = new Map(
  levels.flatMap((level) => listed(urgencyWords[level]).map((phrase) => [phrase, level] as const)),
);
const silent: ReadonlySet<string> = new Set([...listed(scaleWords), ...listed(silentWords)]);

/** None where a word is not known: "high school" is no level. */
function levelsNamed(part: string): readonly Urgency[] {
  const words = part.match(/\p{L}+/gu) ?? [];
  const found: Urgency[] = [];
  for (let at = 0; at < words.length;) {
    const length = [3, 2, 1].find((n) => byPhrase.has(words.slice(at, at + n).join(" ")));
    const level = length && byPhrase.get(words.slice(at, at + length).join(" "));
    if (level) found.push(level);
    else if (!silent.has(words[at] ?? "")) return [];
    at += length ?? 1;
  }
  return found;
}
