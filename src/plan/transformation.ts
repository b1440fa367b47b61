import type { Audit } from "../model/audit.ts";
import { total, type ByClass } from "../model/workload.ts";

/**
 * The share of transformation: among what is clear, and between all unclear work counted as run and all of it counted
 * as transformation. Where nothing is clear, it lies in the middle of all that is possible.
 */
export function transformation(amounts: ByClass): Audit["split"]["transformationOfTickets"] {
  const { run, transform, unclear } = amounts;
  const all = total(amounts);
  if (!(run + transform > 0)) return { low: 0, value: 0.5, high: 1 };
  const [low, high] = [transform / all, Math.min(1, (transform + unclear) / all)];
  return { low, value: Math.min(high, Math.max(low, transform / (run + transform))), high };
}
