import type { Audit } from "../model/audit.ts";
import { total, type ByClass, type GroupLoad, type Period } from "../model/workload.ts";
import { sum } from "../text/numbers.ts";
import { traits } from "../traits/index.ts";
import { countIn, isCounted, type TraitCounts } from "../model/counted.ts";
import { shareTrend } from "./share-trend.ts";

type Part = Audit["firefighting"]["parts"][number];

/** What firefighting is told from: of a team, of several together, or of the whole export. */
export interface Fought {
  readonly tickets: ByClass;
  readonly traits: TraitCounts;
  readonly repeats: Pick<GroupLoad["repeats"], "compared" | "repeated">;
  readonly monthlyTraits: ReadonlyMap<string, TraitCounts>;
}

/**
 * How much of the work is firefighting: its parts, their weighted mean, and where interruptions are going.
 * @param whole the whole export, by which one sees whether something is counted at all
 */
export function firefightingOf(
  load: Fought,
  period: Period | undefined,
  whole: Pick<Fought, "traits"> = load,
): Audit["firefighting"] {
  const parts = weights.map(([id, weight]) =>
    id === "repeats" ? repeatsPart(load, weight) : traitPart(id, weight, load, whole),
  );
  return { parts, index: indexOf(parts), trend: shareTrend(load.monthlyTraits, "interruption", period) };
}

/** Of 100 for all together: this project's judgement. */
const weights = [
  ["interruption", 30],
  ["repeats", 20],
  ["off-hours", 15],
  ["urgent", 15],
  ["handed-on-twice", 10],
  ["reopened", 10],
] as const;

/** Fewer tickets do not tell a share, nor do they where most others may be different: domain judgement. */
const leastKnown = 30;
const leastCoverage = 0.5;

function repeatsPart({ repeats: { compared, repeated } }: Fought, weight: number): Part {
  return {
    trait: "repeats",
    tickets: "that interrupt come again: the same requester had one of the same kind not long before",
    formula:
      "of the interruptions that say who asked and when, those that the same requester had of the same activity and application within 30 days before",
    weight,
    share: compared < leastKnown ? null : repeated / compared,
    known: compared,
  };
}

function traitPart(id: string, weight: number, load: Fought, whole: Pick<Fought, "traits">): Part {
  const { known, holds } = countIn(load.traits, id);
  const trait = traits.find((one) => one.id === id);
  const tells = known >= leastKnown && known >= leastCoverage * total(load.tickets);
  return {
    trait: id,
    tickets: trait?.tickets ?? "",
    formula: trait?.formula ?? "",
    weight,
    share: tells && isCounted(id, whole.traits) ? holds / known : null,
    known,
  };
}

/** What is not known is left out of the mean, never counted as zero. */
function indexOf(parts: readonly Part[]): number | null {
  const told = parts.flatMap(({ share, weight }) => (share === null ? [] : [{ share, weight }]));
  const known = sum(told.map(({ weight }) => weight));
  const all = sum(parts.map(({ weight }) => weight));
  if (known * 2 <= all) return null;
  return Math.min(100, (100 * sum(told.map(({ share, weight }) => share * weight))) / known);
}
