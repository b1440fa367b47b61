import { businessSpecificity } from "./business-specificity.ts";
import type { Criterion } from "./criterion.ts";
import { marketMaturity } from "./market-maturity.ts";
import { predictability } from "./predictability.ts";
import { remoteDelivery } from "./remote-delivery.ts";
import { repetition } from "./repetition.ts";
import { scaleAndSteadiness } from "./scale-and-steadiness.ts";
import { selfContainment } from "./self-containment.ts";
import { transferableKnowledge } from "./transferable-knowledge.ts";

/** The heaviest first. */
export const criteria: readonly Criterion[] = [
  marketMaturity,
  predictability,
  selfContainment,
  repetition,
  remoteDelivery,
  businessSpecificity,
  transferableKnowledge,
  scaleAndSteadiness,
];
