import type { Ticket } from "../model/ticket.ts";

/** Further down a description are signatures, with floors and rooms of their own. */
const longest = 300;

/** The text in which hints are looked for; undefined where its alphabet is not the one they are written in. */
export function plainTextOf({ title = "", description = "" }: Ticket): string | undefined {
  const text = plain(`${title} ${description.slice(0, longest)}`);
  return isLatin(text) ? text : undefined;
}

/** Without case, accents and hyphens; words with one space between them, and one before the first. */
function plain(text: string): string {
  const lower = text.toLowerCase();
  const bare = ascii.test(lower) ? lower : lower.normalize("NFD").replace(/\p{M}+/gu, "");
  return ` ${bare.replace(/[\s\-–'’]+/g, " ")}`;
}

const ascii = /^[\0-\x7f]*$/;

/** Most letters are a to z; what lies beyond them is a letter of another alphabet, or near enough. */
function isLatin(text: string): boolean {
  let [latin, other] = [0, 0];
  for (let at = 0; at < text.length; at += 1) {
    const code = text.charCodeAt(at);
    if (code >= 97 && code <= 122) latin += 1;
    else if (code >= 0xc0) other += 1;
  }
  return latin >= 3 && latin >= other;
}
