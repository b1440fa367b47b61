import type { Explanation } from "../../model/explanation.ts";
import { safeForMarkdown } from "../markdown.ts";
import { headline, nameOf } from "./headline.ts";
import type { Part } from "./part.ts";
import { partsOf } from "./parts.ts";
import { safeExplanation } from "./safe-explanation.ts";

/** The same for a wiki, a ticket or a pull request. */
export function explanationForMarkdown(explanation: Explanation): string {
  const safe = safeExplanation(explanation, safeForMarkdown);
  const head = [`# Why ${nameOf(safe)} is ${safe.class}`, "", headline(safe)];
  return `${[...head, ...partsOf(safe).flatMap(section)].join("\n")}\n`;
}

function section({ title, lines }: Part): string[] {
  const items = lines.map(({ label, text }) =>
    label === undefined ? `- ${text}` : `- **${label}:** ${text}`,
  );
  return ["", `## ${title}`, "", ...items];
}
