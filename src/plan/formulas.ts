import type { Audit } from "../model/audit.ts";

/**
 * How numbers are computed from the lines of `ktlo tickets --format jsonl`, where no formula stands beside them. With
 * these, whoever has the lines can make every sum again.
 */
export const formulas: Audit["formulas"] = Object.entries({
  effort:
    'sum of "effortHours", each rounded to whole seconds. Of one ticket: as logged; else, where you named a hands-on share, that share of "businessHours", of which at most 240 count; else the default minutes of its activity (ktlo list activities).',
  transformation:
    'transform ÷ (run + transform), by "class" or, under a definition, by "classes"; low counts unclear as run (transform ÷ all), high as transformation ((transform + unclear) ÷ all); where nothing is clear 0, 1/2 and 1.',
  likely:
    'value of the share ± (1.96 × √(sum of p × (1 − p)) ÷ tickets + 0.03), where p is "probability", and 1/2 for unclear tickets; of effort each p × (1 − p) is multiplied by the square of the hours and the root divided by all hours, and 0.03 is multiplied by hours per transforming ticket ÷ hours per ticket where that is above 1; at least from low to high of the share.',
  months:
    'tickets by "month" and "class". A month is covered if it has a tenth or more of the tickets of the usual one (that in which the middle ticket lies, months in order of size); it is full if openings reach to within three days of both its ends. Days run from the first to the last opening, those of months that are not covered left out.',
  "per-month":
    "amount ÷ days × 365.25 ÷ 12; nothing where the days are fewer than 28. Nothing is released, and no goal counted, where 30 tickets and more were open for a day or longer and half of them have an effort of 70% of that time or more.",
  trend:
    "over full months, six at least: the median of the slopes between all pairs of months (Theil-Sen), times the months between the first and the last, as a share of the middle month; only where months go the same way more often than by chance (Mann-Kendall, 1.645). Less than 10% is hardly any change.",
  eliminate:
    '100 × tickets with "traits.avoidable" true ÷ those that have it at all; confidence: those ÷ all tickets.',
  automate:
    'mean of three: 100 × the share with "traits.standard" true, predictability and repetition; each × its coverage, the rest counted as 50; confidence: mean of the three coverages, 0 where no ticket has "traits.standard".',
  outsource:
    "sum over the criteria of weight × (coverage × score + (1 − coverage) × 50) ÷ 100; what cannot be told counts as 50. Confidence: sum of weight × coverage ÷ 100, 0 for what cannot be told.",
  verdict:
    "a gate that says only fixes it, one that says never rules verdicts out. Else, with a confidence of 0.5 or more, the first of: eliminate from 50 points and 2 tickets a month on; automate from 65 points and 5 tickets a month on; keep where that is usual for the activity, and review where growing is; outsource from 60; keep below 45; else review. Confidence is that of the verdict (of outsource where it is another), at most 0.5 where the house keeps what it usually keeps.",
  stability:
    "share of 1,000 draws of weights under which the verdict is the same: weight w is a gamma variate of shape 0.4 × w, minus the logarithm of a product of so many uniform numbers of mulberry32, seed 42, criteria in order.",
  "people-for-four-fifths":
    'the fewest values of "resolver" that have four fifths of the tickets with one; null below 20 such tickets.',
  applications:
    'by "application"; perMonth: tickets in full months ÷ full months, from the month after the first ticket on where that lies within them; repeatShare: as the repeats of firefighting, reopenShare: "traits.reopened", each null below 30 known.',
  births:
    "applications born during the export: silent in all full months before their first ticket, two at least directly before it and, times their later tickets a month, at least the logarithm of the number of applications (20 at least); with three full months and five tickets; no more than two, or a quarter of all, in one month; months in which a tenth of the usual tickets name one are left out. runPerMonth: of each its run tickets a month after the month of birth; base is their mean, low and high their quartiles. Null below three. forecast: planned × runPerMonth.",
  repeats:
    'of the tickets with "traits.interruption" true, "thread" and "opened": those with another of the same thread (of a team: within that team) on the same day before or within 30 days before; threads of 50 tickets and more on most days of their time are left out. Of more than 20,000 threads (2,000 in one activity) some are drawn.',
  firefighting:
    "100 × sum of share × weight ÷ sum of weight, over the parts that are known; null where they have half of the weight or less. A share is null below 30 known tickets or half of all, and where the whole export never has it or, of urgent, nearly always.",
  "restore-times":
    'of the tickets with "traits.interruption" true, by "priority": mean of "businessHours"; median and the ninetieth percentile to within 2%.',
  samples:
    'the tickets with the smallest "lot", as many as are shown: those of the activity, or those that show the evidence.',
  goals:
    "gapHoursPerMonth: (target − now) × all hours a month; reaches: now + base of the releases of this move and those before it ÷ all hours a month.",
}).map(([id, formula]) => ({ id, formula }));
