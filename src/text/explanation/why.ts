import type { ExplainedReason, Explanation } from "../../model/explanation.ts";
import { listed } from "../sentence.ts";
import type { Part } from "./part.ts";
import { leastToSay, strength } from "./strength.ts";

/** What speaks for the label, strongest first, and the strongest that speaks against it. */
export function why(explanation: Explanation): Part {
  const { reasons, against, doubt } = explanation;
  const nothing =
    doubt === "silent"
      ? "Nothing in it speaks for a class or an activity."
      : "No word in it weighs much: what is said in unknown words is likelier run than not.";
  return {
    title: "Why",
    lines: [
      ...(reasons.length === 0
        ? [{ text: nothing }]
        : reasons.map((each) => ({ text: speaksFor(each, explanation) }))),
      ...(against === undefined ? [] : [{ text: speaksAgainst(against, explanation) }]),
    ],
  };
}

function speaksFor(reason: ExplainedReason, explanation: Explanation): string {
  const targets = [
    ...(reason.forClass >= leastToSay ? [`${sideOf(explanation)} (${strength(reason.forClass)})`] : []),
    ...(reason.forActivity >= leastToSay
      ? [`${explanation.activity.title} (${strength(reason.forActivity)})`]
      : []),
  ];
  const because = reason.forClass >= leastToSay ? reason.because : [];
  const told = because.length === 0 ? "" : `, because the ticket ${listed(because)}`;
  if (reason.kind === "rule") return `The rule of the house '${reason.text}' decides.`;
  if (reason.kind === "answer") return "Somebody answered about this very ticket, and that decides.";
  return `${quoted(reason)} for ${targets.join(" and for ")}${told}.`;
}

function speaksAgainst(reason: ExplainedReason, explanation: Explanation): string {
  if (reason.forClass > -leastToSay) {
    return `Against it: ${quoted(reason)} against ${explanation.activity.title} (${strength(reason.forActivity)}).`;
  }
  const told =
    reason.because.length === 0 ? "" : `, as if the ticket were one that ${listed(reason.because)}`;
  return `Against it: ${quoted(reason)} against ${sideOf(explanation)} (${strength(reason.forClass)})${told}.`;
}

/** The class whose reasons are told: that of the label, or the likelier one. */
function sideOf({ class: said, doubt, classes }: Explanation): string {
  if (said !== "unclear") return said;
  if (doubt !== "balanced") return "unclear";
  return classes.transform > classes.run ? "transform" : "run";
}

function quoted({ kind, text }: ExplainedReason): string {
  switch (kind) {
    case "type":
      return `The tracker calls it '${text}', which speaks`;
    case "id":
      return `Its number begins with '${text}', which speaks`;
    case "category":
      return `'${text}' in the category speaks`;
    case "group":
      return `'${text}' in the group or application speaks`;
    case "label":
      return `The label '${text}' speaks`;
    case "phrase":
    case "activity":
    case "words":
    case "text":
    case "rule":
    case "answer":
      return `'${text}' speaks`;
    default:
      return kind satisfies never;
  }
}
