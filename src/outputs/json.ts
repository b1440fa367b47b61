import { auditSchema } from "../model/audit.ts";
import type { Output } from "./output.ts";

export const json: Output = {
  id: "json",
  title: "The whole audit as JSON, for scripts",
  render: (audit) => `${escaped(JSON.stringify(auditSchema.parse(audit), null, 2))}\n`,
};

/** JSON leaves a few characters as they are that act on a terminal; by number they are the same text. */
function escaped(text: string): string {
  return text.replaceAll(
    /[\u007f-\u009f\u2028\u2029\p{Bidi_Control}]/gu,
    (character) => `\\u${(character.codePointAt(0) ?? 0).toString(16).padStart(4, "0")}`,
  );
}
