import { fold } from "./fold.ts";
import { plainText } from "./plain-text.ts";

/** The words of a text twice, index by index: as they are compared, and as somebody wrote them. */
export interface Words {
  readonly folded: readonly string[];
  readonly written: readonly string[];
}

const longestText = 2000;

export const tokens = (text: string | undefined, longest = longestText): Words => {
  if (text === undefined) return noWords;
  const written = plainText(text, longest).match(/[\p{L}\p{N}\p{M}]+/gu);
  return written === null ? noWords : { folded: written.map(fold), written };
};

const noWords: Words = { folded: [], written: [] };
