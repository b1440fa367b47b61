import type { SampleDesign } from "../model/sample-key.ts";
import type { WorkClass } from "../model/work.ts";
import { total, type ByClass } from "../model/workload.ts";
import { calibration, type CalibrationBin } from "./calibration.ts";
import { leastLabels, told, type Interval } from "./interval.ts";
import { stratifiedKappa } from "./kappa.ts";
import { byClass, bySureness } from "./post-strata.ts";
import type { FilledSheet, LabelledRow } from "./read-sheet.ts";
import { recall, type Confusion } from "./recall.ts";
import { stratified } from "./stratified.ts";
import { verdict } from "./verdict.ts";
import { wilson } from "./wilson.ts";

/** What a labelled sheet says of ktlo and of the export. Null means that it cannot be told. */
export interface Check {
  readonly verdict: string;
  readonly tickets: number;
  readonly seed: number;
  readonly input: string;
  /** Rows of the sheet: as it was drawn, labelled, left empty, and gone. */
  readonly rows: {
    readonly drawn: number;
    readonly labelled: number;
    readonly empty: number;
    readonly gone: number;
  };
  /** Shares of all tickets of the export that transform. */
  readonly transformation: {
    readonly said: number;
    /** By the labels, each class that was said by its size. */
    readonly sheet: Interval | null;
    /** The same, and each class divided by how sure ktlo was. */
    readonly corrected: Interval | null;
  };
  /** Of all tickets of the export, as far as the sheet can tell. */
  readonly accuracy: Interval | null;
  readonly kappa: Interval | null;
  /** Of what is said to transform, how much does; of what transforms, how much is said to. */
  readonly precision: Interval | null;
  readonly recall: Interval | null;
  readonly activity: {
    readonly labelled: number;
    readonly right: number;
    readonly accuracy: Interval | null;
  };
  /** Rows of the sheet: what was said, then what was labelled. */
  readonly confusion: Confusion;
  readonly calibration: readonly CalibrationBin[];
}

const classes: readonly WorkClass[] = ["run", "transform", "unclear"];

export function check({ rows, design }: FilledSheet): Check {
  const labelled = rows.filter((row) => row.class !== undefined);
  const confusion = {
    run: labelsOf(labelled, "run"),
    transform: labelsOf(labelled, "transform"),
    unclear: labelsOf(labelled, "unclear"),
  };
  const sizes = sizesOf(design);
  const said = sizes.transform / total(sizes);
  const whole = labelsOfWhole(labelled, sizes);
  const sheet = told(stratified(byClass(labelled, design, transforms)), whole);
  const corrected = told(stratified(bySureness(labelled, design, transforms)), whole);
  const kappa = stratifiedKappa(
    classes.map((each) => ({ size: sizes[each], counts: classes.map((other) => confusion[each][other]) })),
  );
  const found = total(confusion.transform);
  return {
    verdict: verdict(corrected, said, labelled.length, rows.length),
    tickets: total(sizes),
    seed: design.seed,
    input: design.input,
    rows: {
      drawn: total(design.drawn),
      labelled: labelled.length,
      empty: rows.length - labelled.length,
      gone: total(design.drawn) - rows.length,
    },
    transformation: { said, sheet, corrected },
    accuracy: told(stratified(byClass(labelled, design, isRight)), whole),
    kappa: kappa === undefined ? null : told(kappa, whole),
    precision: told(wilson(confusion.transform.transform, found, sizes.transform), {
      needed: leastLabels.part,
      given: found,
      possible: sizes.transform,
    }),
    recall: recall(confusion, sizes),
    activity: activityOf(rows, design),
    confusion,
    calibration: calibration(labelled),
  };
}

function transforms(row: LabelledRow): boolean {
  return row.class === "transform";
}

function isRight({ class: label, said }: LabelledRow): boolean {
  return label === said.class;
}

function isActivityRight({ activity, said }: LabelledRow): boolean {
  return activity === said.activity;
}

function labelsOf(rows: readonly LabelledRow[], said: WorkClass): ByClass {
  const count = (each: WorkClass): number =>
    rows.filter((row) => row.said.class === said && row.class === each).length;
  return { run: count("run"), transform: count("transform"), unclear: count("unclear") };
}

function sizesOf({ sizes }: SampleDesign): ByClass {
  const size = (each: WorkClass): number => sizes[each].sure + sizes[each].unsure;
  return { run: size("run"), transform: size("transform"), unclear: size("unclear") };
}

/** Without labels in a class that is a good part of the export, labels of the others do not speak for the whole. */
function labelsOfWhole(rows: readonly LabelledRow[], sizes: ByClass) {
  const all = total(sizes);
  const isLopsided = classes.some((said) => {
    const labels = rows.filter((row) => row.said.class === said).length;
    return sizes[said] > all / 10 && labels < Math.min(leastLabels.class, sizes[said]);
  });
  return { needed: leastLabels.whole, given: isLopsided ? 0 : rows.length, possible: all };
}

function activityOf(rows: readonly LabelledRow[], design: SampleDesign): Check["activity"] {
  const labelled = rows.filter((row) => row.activity !== undefined);
  return {
    labelled: labelled.length,
    right: labelled.filter(isActivityRight).length,
    accuracy: told(
      stratified(byClass(labelled, design, isActivityRight)),
      labelsOfWhole(labelled, sizesOf(design)),
    ),
  };
}
