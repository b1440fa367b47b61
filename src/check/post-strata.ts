import type { SampleDesign } from "../model/sample-key.ts";
import type { WorkClass } from "../model/work.ts";
import type { LabelledRow } from "./read-sheet.ts";
import type { Stratum } from "./stratified.ts";
import { isSure } from "./sure.ts";

const classes: readonly WorkClass[] = ["run", "transform", "unclear"];

/** With fewer labels than this a part of a class does not stand for itself. */
const leastLabelled = 5;

type Counts = (row: LabelledRow) => boolean;

/** One stratum for each class that was said, as the sample was drawn. */
export function byClass(rows: readonly LabelledRow[], design: SampleDesign, counts: Counts): Stratum[] {
  return classes.map((said) => {
    const { sure, unsure } = design.sizes[said];
    return stratumOf(
      sure + unsure,
      rows.filter((row) => row.said.class === said),
      counts,
    );
  });
}

/**
 * Each class in two parts, what was said surely and what was not: errors are not alike in them, their sizes in the whole
 * export are known, and which rows a labeller leaves empty is no chance. Weighting the labels to known sizes afterwards is
 * post-stratification; its interval takes the labels of each part as given (Holt & Smith 1979, J. R. Stat. Soc. A 142:33).
 * Where a part has too few labels, its class stays whole.
 */
export function bySureness(rows: readonly LabelledRow[], design: SampleDesign, counts: Counts): Stratum[] {
  return classes.flatMap((said) => {
    const { sure, unsure } = design.sizes[said];
    const own = rows.filter((row) => row.said.class === said);
    const parts = [
      stratumOf(
        sure,
        own.filter((row) => isSure(row.said.probability)),
        counts,
      ),
      stratumOf(
        unsure,
        own.filter((row) => !isSure(row.said.probability)),
        counts,
      ),
    ];
    const areEnough = parts.every(({ size, labelled }) => size === labelled || labelled >= leastLabelled);
    return areEnough ? parts : [stratumOf(sure + unsure, own, counts)];
  });
}

function stratumOf(size: number, rows: readonly LabelledRow[], counts: Counts): Stratum {
  return { size, labelled: rows.length, hits: rows.filter(counts).length };
}
