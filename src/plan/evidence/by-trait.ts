import { shareOf, traitIn } from "../../model/workload.ts";
import { percent } from "../../text/numbers.ts";
import { traits } from "../../traits/index.ts";
import { isCounted } from "../../model/counted.ts";
import { coverWords } from "../cover-words.ts";
import { overLines, placesOf, shareIn, type Setting, type Show } from "./shown.ts";
import type { TraitWords } from "./trait-words.ts";

/** What is so in every activity sets none of them apart: this much more than in all tickets does (domain judgement). */
const timesUsual = 1.25;

/** What is told by each ticket for itself. */
export function byTrait({ trait, did, decides = [], everywhere }: TraitWords): Show {
  const rule = traits.find(({ id }) => id === trait)?.formula ?? "";
  return (load, setting) => {
    const { known, holds, samples, counter } = traitIn(load, trait);
    if (!isCounted(trait, setting.workload.traits)) return undefined;
    const all = shareOf(traitIn(setting.workload, trait)) ?? 0;
    return {
      id: trait,
      finding: `${shareIn(holds, known, "tickets")} ${did}${within(trait, setting)} (of all tickets: ${percent(all)})`,
      formula: overLines(load.activity, `those with "traits.${trait}"`, `those where it is true: ${rule}`),
      known,
      holds,
      samples: placesOf(samples),
      counter: placesOf(counter),
      decides,
      usual: everywhere === true ? timesUsual * all : undefined,
    };
  };
}

function within(trait: string, { workload: { cover } }: Setting): string {
  return trait === "off-hours" ? `, ${coverWords[cover]}` : "";
}
