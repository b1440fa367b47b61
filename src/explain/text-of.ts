import { plainText } from "../model/plain-text.ts";
import type { Explanation } from "../model/explanation.ts";
import type { Ticket } from "../model/ticket.ts";
import { maskPersonalData } from "../text/mask.ts";

/** The title, and how the description begins, without secrets, personal data and names of the export. */
export function textOf(
  { title, description }: Ticket,
  shown: (text: string) => string,
): Pick<Explanation, "title" | "description"> {
  return {
    ...(title === undefined ? {} : { title: shown(maskPersonalData(title)) }),
    ...(description === undefined
      ? {}
      : { description: beginning(shown(maskPersonalData(read(description)))) }),
  };
}

/** Without markup, the mail that was answered and the signature: what is read is what is shown. */
function read(description: string): string {
  return plainText(description, longest).trim();
}

const longest = 2000;

function beginning(text: string): string {
  const words = text.split(/\s+/u);
  return words.length <= mostWords ? words.join(" ") : `${words.slice(0, mostWords).join(" ")} …`;
}

const mostWords = 30;
