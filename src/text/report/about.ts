import { figure, percent } from "../numbers.ts";

type Basis = "logged" | "estimated" | "mixed";

interface Range {
  readonly low: number;
  readonly high: number;
}

/** "~" before hours that are estimated, all or in part. */
export function about(basis: Basis): string {
  return basis === "logged" ? "" : "~";
}

/** "~13–31": from the pessimistic to the optimistic case. */
export function span({ low, high }: Range, basis: Basis): string {
  const [from, to] = [figure(low), figure(high)];
  return `${about(basis)}${from === to ? from : `${from}–${to}`}`;
}

/** "11–18%", "59%", "<1–5%". */
export function percentSpan({ low, high }: Range): string {
  const [from, to] = [percent(low), percent(high)];
  return from === to ? from : `${from.replace(/%$/, "")}–${to}`;
}

/** The basis of several loads taken together. */
export function basisOf(parts: readonly Basis[]): Basis {
  const [first = "logged"] = parts;
  return parts.every((basis) => basis === first) ? first : "mixed";
}
