import type { Explanation } from "../../model/explanation.ts";
import { howRead } from "./how-read.ts";
import type { Part } from "./part.ts";
import { whatElse } from "./what-else.ts";
import { whatWouldChangeIt } from "./what-would-change-it.ts";
import { why } from "./why.ts";

/** In the order in which one asks: what was read, why it means that, what else it may mean. */
export function partsOf(explanation: Explanation): readonly Part[] {
  return [
    why(explanation),
    rule(explanation),
    whatWouldChangeIt(explanation),
    whatElse(explanation),
    howRead(explanation),
  ];
}

function rule({ rule: { number, says, by } }: Explanation): Part {
  const named = by === "type" ? ", named by the record type" : "";
  const unnamed = by === "test" ? "No rule is named by its words. " : "";
  return {
    title: "The rule",
    lines: [{ text: number === undefined ? `${unnamed}${says}` : `Rule ${number}${named}: ${says}` }],
  };
}
