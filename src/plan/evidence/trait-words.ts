import type { Verdict } from "../../model/verdict.ts";

/** How a trait is said of an activity, in the order in which evidence is read. ONE ENTRY = ONE TRAIT. */
export interface TraitWords {
  readonly trait: string;
  /** Completes "12% of 480 tickets …". */
  readonly did: string;
  /** Which lines tell, and which of them show it. */
  readonly known: string;
  readonly holds: string;
  /** Verdicts that rest on it, so that little of it is worth saying too. */
  readonly decides: readonly Verdict[];
  /** Some of it is in all work, so that it is said only of activities that have more of it. */
  readonly everywhere?: true;
}

const told = '"class":"transform", or any "kind"';
const column = (field: string) => `those whose record in the export fills the column of ${field}`;
const text = "those with a title or a description";

export const traitWords: readonly TraitWords[] = [
  {
    trait: "avoidable",
    did: "need not have come: questions, noise, or what people could have got for themselves",
    known: told,
    holds:
      'not "class":"transform", and "kind":"question" or "alert"; also "fulfilment" or "upkeep" where others end the activity',
    decides: ["eliminate"],
  },
  {
    trait: "standard",
    did: "followed a standard: a form, a calendar or a monitor",
    known: told,
    holds:
      'not "class":"transform", and "kind":"fulfilment", "upkeep" or "alert"; also "break-fix" where others automate the activity',
    decides: ["automate"],
  },
  {
    trait: "interruption",
    did: "interrupted other work: something was broken, or a monitor raised an alert",
    known: told,
    holds: 'not "class":"transform", and "kind":"break-fix" or "alert"',
    decides: [],
    everywhere: true,
  },
  {
    trait: "handed-on-twice",
    did: "were passed between teams twice or more",
    known: column("reassignments"),
    holds: "2 or more in it",
    decides: ["outsource", "keep", "review"],
  },
  {
    trait: "reopened",
    did: "were opened again",
    known: column("reopens"),
    holds: "1 or more in it",
    decides: [],
  },
  {
    trait: "sla-breached",
    did: "missed their SLA",
    known: column("slaBreached"),
    holds: "a breach in it",
    decides: [],
    everywhere: true,
  },
  {
    trait: "off-hours",
    did: "were opened outside the hours of cover",
    known: '"opened" with a time of day',
    holds: '"opened" outside the hours of cover; public holidays are not known',
    decides: [],
    everywhere: true,
  },
  {
    trait: "weekend",
    did: "were opened on a weekend",
    known: 'any "opened"',
    holds: '"opened" on a Saturday or Sunday',
    decides: [],
    everywhere: true,
  },
  {
    trait: "on-site",
    did: "spoke of something on site: a floor, a room, a cable",
    known: text,
    holds: "title or beginning of the description has a word for a place or a thing to go to",
    decides: ["outsource", "review"],
  },
  {
    trait: "sensitive-data",
    did: "spoke of sensitive data",
    known: text,
    holds:
      "title or beginning of the description has a word for pay, health, cards, cases of staff, passports or privileged access",
    decides: ["outsource"],
  },
];
