import type { Evidence } from "../model/work.ts";
import type { Signal } from "../signals/signal.ts";
import type { Conclusion } from "./conclude.ts";
import type { Findings } from "./findings.ts";
import { activityReasons, classReasons, type Reason } from "./reasons.ts";

/** The three strongest reasons for what is printed, in words of the ticket, the strongest first. */
export const evidence = (
  findings: Findings,
  { class: said, activity }: Conclusion,
  signals: readonly Signal[],
): readonly Evidence[] => {
  const reasons = [...forClass(findings, said, signals), ...activityReasons(findings, activity)];
  const distinct = new Map<string, Evidence>();
  for (const reason of reasons.filter(({ weight }) => weight > 0).toSorted((a, b) => b.weight - a.weight)) {
    const told = inWords(reason);
    const key = `${told.kind} ${told.text}`;
    if (!distinct.has(key)) distinct.set(key, told);
  }
  return [...distinct.values()].slice(0, 3);
};

const forClass = (
  findings: Findings,
  said: Conclusion["class"],
  signals: readonly Signal[],
): readonly Reason[] => {
  if (said === "unclear") {
    const noWork = findings.signals.get("not-work");
    return noWork === undefined ? [] : [{ said: noWork.best, weight: noWork.score }];
  }
  const sign = said === "transform" ? 1 : -1;
  return classReasons(findings, signals).map((reason) => ({ ...reason, weight: sign * reason.weight }));
};

const inWords = ({ kind, said, weight }: Reason): Evidence => {
  const rounded = Math.round(weight * 100) / 100;
  if (typeof said === "string") return { kind: kind ?? "text", text: said, weight: rounded };
  const { passage, from, length } = said;
  const text = passage.words.written.slice(from, from + length).join(" ");
  return { kind: kind ?? passage.kind, text, weight: rounded };
};
