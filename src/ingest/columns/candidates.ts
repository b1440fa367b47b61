import type { Field } from "../../fields/field.ts";
import { fields } from "../../fields/index.ts";
import type { FieldName } from "../../model/field.ts";
import { wordList } from "../../model/word-list.ts";
import type { Tracker } from "../../trackers/tracker.ts";
import { nameScore } from "./name-score.ts";
import type { ColumnProfile } from "./profile.ts";
import { plain } from "./recognise.ts";
import { fitOf } from "./value-fit.ts";

/** A column that might be a field: the higher the score the better; 0 and less is never made. */
export interface Candidate {
  readonly field: FieldName;
  readonly column: ColumnProfile;
  readonly score: number;
  readonly because: string;
  /** True where the tracker itself calls the field so. */
  readonly named: boolean;
}

/** What a header is worth that the tracker itself uses. Values decide on top of it and can only take away. */
const worth = 3;

/** All columns that a tracker's names, the names of eight languages or a near spelling allow for each field. */
export function findCandidates(
  columns: readonly ColumnProfile[],
  tracker: Tracker | undefined,
): readonly Candidate[] {
  const ignored = new Set(wordList(tracker?.ignore).map(plain));
  const open = columns.filter(({ header }) => !ignored.has(plain(header)));
  return fields.flatMap((field) => {
    const own = open.flatMap((column) => byTracker(field, column, tracker));
    return [...own, ...open.flatMap((column) => byName(field, column))];
  });
}

function byTracker(field: Field, column: ColumnProfile, tracker: Tracker | undefined): Candidate[] {
  const names = wordList(tracker?.columns[field.id]);
  const rank = names.findIndex((name) => plain(name) === plain(column.header));
  if (tracker === undefined || rank < 0) return [];
  const { fit, because } = fitOf(field, column);
  if (fit < 0.3) return [];
  const reason = `${tracker.name} calls it so`;
  return [
    {
      field: field.id,
      column,
      score: worth * (0.7 + 0.3 * fit) - 0.1 * rank,
      because: joined(reason, because),
      named: true,
    },
  ];
}

function byName(field: Field, column: ColumnProfile): Candidate[] {
  if (column.filled === 0 || column.words === "") return [];
  const { fit, because } = fitOf(field, column);
  if (fit < 0.4) return [];
  const named = nameScore(field, column);
  return named === undefined || (named.weak && fit < 0.9)
    ? []
    : [
        {
          field: field.id,
          column,
          score: named.score * fit,
          because: joined(named.because, because),
          named: false,
        },
      ];
}

function joined(...reasons: readonly string[]): string {
  return reasons.filter((reason) => reason !== "").join("; ");
}
