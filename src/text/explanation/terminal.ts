import type { Explanation } from "../../model/explanation.ts";
import { safeForTerminal } from "../terminal.ts";
import { labelled } from "../terminal-report/paragraph.ts";
import { padEnd } from "../width.ts";
import { wrap } from "../wrap.ts";
import { headline } from "./headline.ts";
import type { Part } from "./part.ts";
import { partsOf } from "./parts.ts";
import { safeExplanation } from "./safe-explanation.ts";

const labels = 13;

/** Why a ticket has its label, for the eye. */
export function explanationForTerminal(explanation: Explanation, width: number): string {
  const safe = safeExplanation(explanation, safeForTerminal);
  const page = Math.min(100, Math.max(30, Math.floor(width) || 30));
  return [wrap(headline(safe), page), ...partsOf(safe).map((part) => set(part, page))]
    .map((lines) => lines.map((line) => `${line}\n`).join(""))
    .join("\n");
}

function set({ title, lines }: Part, width: number): string[] {
  return [
    title.toUpperCase(),
    ...lines.flatMap(({ label, text }) =>
      label === undefined ? hanging(text, width) : labelled(label, [text], labels, width),
    ),
  ];
}

/** Each sentence of a list begins further left than it goes on. */
function hanging(text: string, width: number): string[] {
  return wrap(text, width - 4).map((line, at) => padEnd("", at === 0 ? 2 : 4) + line);
}
