import { openAnswers } from "../report/open-answers.ts";
import { closed, sentence } from "../sentence.ts";
import { beside } from "./beside.ts";
import type { Section } from "./page.ts";
import { paragraph } from "./paragraph.ts";

const [mostQuestions, mostCharacters] = [3, 240];

export const risk: Section = ({ risks }, page) => {
  const shown = gravest(risks);
  return beside(shown.length > 1 ? "RISKS" : "RISK", shown.map(sentence), page);
};

/** One risk, or two where they are short enough to be read at once. */
function gravest(risks: readonly string[]): string[] {
  const two = risks.slice(0, 2);
  return two.join("").length <= mostCharacters ? two : two.slice(0, 1);
}

/** Those that the first page had no room for. */
export const moreRisks: Section = ({ risks }, { width, paint }) => {
  const rest = risks.slice(gravest(risks).length);
  return rest.length === 0
    ? []
    : [paint.strong("MORE RISKS"), ...rest.flatMap((each) => paragraph(sentence(each), width))];
};

export const howSure: Section = (audit, page) => beside("HOW SURE", [sentence(audit.howSure)], page);

export const missing: Section = (audit, page) => {
  const { message, questions } = openAnswers(audit);
  const first = questions.slice(0, mostQuestions).map(closed);
  return beside("MISSING", [[sentence(message), ...first].join(" ")], page);
};

export const forYou: Section = ({ forReader = "" }, page) => beside("FOR YOU", [sentence(forReader)], page);

/** Where the page ends that can be taken to a meeting. */
export const fold: Section = (_audit, { width, paint }) => [
  paint.quiet(`${"─".repeat(2)} DETAILS ${"─".repeat(width - 11)}`),
];
