import type { Ticket } from "../model/ticket.ts";
import { features, slotCount } from "./features.ts";
import type { Learned } from "./opinion.ts";

/** Weights as they are shipped: whole numbers of one byte, per slot first its rarity, then one per label. */
export interface ShippedModel {
  /** The activities in the order of their weights; one more weight follows, for transform. */
  readonly activities: readonly string[];
  /** What one step of a weight is worth. */
  readonly step: number;
  /** What one step of a rarity is worth. */
  readonly rarityStep: number;
  readonly biases: readonly number[];
  readonly base64: string;
}

/** A linear model in log odds, decoded when it is made. */
export const linearModel = (shipped: ShippedModel): ((ticket: Ticket) => Learned) => {
  const { activities, step, rarityStep, biases } = shipped;
  const bytes = Int8Array.from(Buffer.from(shipped.base64, "base64"));
  const labels = activities.length + 1;
  return (ticket) => {
    const sums = new Float64Array(labels);
    let squares = 0;
    for (const [slot, often] of features(ticket)) {
      const value = presence(often) * rarityStep * ((bytes[slot] ?? 0) + rarityOffset);
      squares += value * value;
      const row = slotCount + slot * labels;
      for (let label = 0; label < labels; label++) {
        sums[label] = (sums[label] ?? 0) + value * (bytes[row + label] ?? 0);
      }
    }
    const scale = squares === 0 ? 0 : step / Math.sqrt(squares);
    const score = (label: number) => (sums[label] ?? 0) * scale + (biases[label] ?? 0);
    return {
      transform: score(activities.length),
      activities: Object.fromEntries(activities.map((id, label) => [id, score(label)])),
    };
  };
};

/** A word said twice says little more than a word said once. */
export const presence = (often: number): number => 1 + Math.log(1 + often);

export const rarityOffset = 128;
