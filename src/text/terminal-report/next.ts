import type { Page, Section } from "./page.ts";
import { labelled } from "./paragraph.ts";

export const next: Section = ({ input }, { width, paint }: Page) => {
  const [only, another] = input;
  const file = only !== undefined && another === undefined && typable.test(only.name) ? only.name : "FILE";
  const commands = [
    ["ktlo ask", "questions that no ticket answers; an audit with --answers reads the answers"],
    [`ktlo columns ${file}`, "which column was read as which field, and why"],
    [`ktlo tickets ${file}`, "the class and activity of every ticket, and the reason"],
  ] as const;
  return [
    paint.strong("NEXT"),
    ...commands.flatMap(([command, does]) => labelled(command, [does], 13 + file.length, width)),
  ];
};

/** A name that means itself in every shell, and is short enough to stand in a line. */
const typable = /^(?!-)[\w./-]{1,40}$/;
