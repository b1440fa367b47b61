import type { AuditActivity } from "../model/audit.ts";
import type { ActivityLoad } from "../model/workload.ts";
import { sentence } from "../text/sentence.ts";
import { alike } from "./evidence/alike.ts";
import { byTrait } from "./evidence/by-trait.ts";
import { fourFifths } from "./evidence/four-fifths.ts";
import { repeats } from "./evidence/repeats.ts";
import type { Setting, Show, Shown } from "./evidence/shown.ts";
import { spread } from "./evidence/spread.ts";
import { storms } from "./evidence/storms.ts";
import { traitWords } from "./evidence/trait-words.ts";

/** Fewer tickets do not tell a share: domain judgement. */
const leastKnown = 30;
/** What fewer show is worth a word only where the verdict rests on it: domain judgement. */
const leastShare = 0.05;

const shows: readonly Show[] = [alike, ...traitWords.map(byTrait), repeats, storms, spread, fourFifths];

/** What the tickets of one activity show, with tickets to look at; first what its verdict rests on. */
export function evidenceOf(load: ActivityLoad, setting: Setting): AuditActivity["evidence"] {
  const told = shows.flatMap((show) => show(load, setting) ?? []).filter(({ known }) => known >= leastKnown);
  const decisive = told.filter(({ decides }) => decides.includes(setting.verdict));
  const more = told.filter((one) => !decisive.includes(one) && isWorthAWord(one));
  return [...decisive, ...more].map(written);
}

function isWorthAWord({ known, holds, usual }: Shown): boolean {
  return holds >= leastShare * known && (usual === undefined || holds > usual * known);
}

function written({
  id,
  finding,
  formula,
  known,
  holds,
  samples,
  counter,
}: Shown): AuditActivity["evidence"][number] {
  return { id, finding: sentence(finding), formula, known, holds, samples, counter };
}
