import { safeForTerminal } from "./terminal.ts";

/** Text of an export as Markdown that shows it and does nothing else: no markup, link, picture or HTML. */
export function safeForMarkdown(text: string): string {
  return safeForTerminal(text)
    .trim()
    .replaceAll(/[\\`*_[\]|~#!$]/gu, String.raw`\$&`)
    .replaceAll("&", "&amp;")
    .replaceAll("<", "&lt;")
    .replaceAll(">", "&gt;")
    .replaceAll(/:(?=\/\/)|(?<=\bwww)\./giu, String.raw`\$&`)
    .replaceAll(/(?<=\bmailto|\bxmpp):|@/giu, String.raw`\$&`)
    .replace(/^(?:[-+=]|\d+(?=[.)](?:\s|$)))/u, (start) =>
      /\d/.test(start) ? `${start}&#8203;` : `\\${start}`,
    );
}
