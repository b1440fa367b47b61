import type { Audit } from "../model/audit.ts";
import { total, type ByBasis } from "../model/workload.ts";
import { figure, percent } from "../text/numbers.ts";
import { plural } from "../text/plural.ts";
import { listed, sentence } from "../text/sentence.ts";
import { effortBasis } from "./summary.ts";

type KeyPeople = Omit<NonNullable<Audit["keyPeople"]>, "message">;

/** One or two sentences: how much of their work is run, and what would set them free. */
export function keyPeopleMessage(people: KeyPeople, byBasis: ByBasis): string {
  if (people.found === 0) return nobody(people);
  if (people.effortSplit === null) return tooFew(people);
  return [load(people, people.effortSplit, byBasis), wayOut(people)]
    .filter((said) => said !== "")
    .map(sentence)
    .join(" ");
}

function nobody({ named }: KeyPeople): string {
  const who = named === 1 ? "The person you named is" : `None of the ${figure(named)} people you named is`;
  return `${who} ${named === 1 ? "not " : ""}on any ticket: write names as the export writes those who work on tickets.`;
}

function tooFew({ named, found, activities }: KeyPeople): string {
  const who =
    named === 1
      ? "The person you named was found"
      : `${figure(found)} of the ${figure(named)} people you named ${found === 1 ? "was" : "were"} found`;
  const first = firstOf(activities);
  return [
    `${who}; no share of their work is told, as it takes three who have tickets enough to speak of them without speaking of one of them.`,
    ...(first === undefined ? [] : [sentence(first)]),
  ].join(" ");
}

function load(
  { named, found, activities }: KeyPeople,
  effort: NonNullable<KeyPeople["effortSplit"]>,
  byBasis: ByBasis,
): string {
  const all = total(effort);
  const who =
    found === named
      ? `the ${figure(found)} people you named spend`
      : `${figure(found)} of the ${figure(named)} people you named were found; they spend`;
  const run = `${who} ${percent(all > 0 ? effort.run / all : 0)} of their ${basis[effortBasis(byBasis)]} on run`;
  const known = activities.filter(({ documentFirst }) => !documentFirst).length;
  const hold = plural(activities.length, "activity that holds", "activities that hold");
  const others = `of the ${hold} them most, ${figure(known)} ${known === 1 ? "has" : "have"} at least two others who work on ${known === 1 ? "it" : "them"}`;
  return activities.length === 0 ? run : `${run}; ${others}`;
}

const basis = {
  logged: "recorded effort",
  mixed: "effort, recorded or estimated,",
  estimated: "estimated effort",
};

function wayOut({ releasesPerMonth, activities }: KeyPeople): string {
  const hours = releasesPerMonth === null ? 0 : Math.round(releasesPerMonth);
  const releases =
    hours === 0
      ? []
      : [`the verdicts would release about ${plural(hours, "hour")} a month of their own work`];
  const first = firstOf(activities);
  return [...releases, ...(first === undefined ? [] : [first])].join("; ");
}

/** What only they, or next to nobody else, know how to do. */
function firstOf(activities: KeyPeople["activities"]): string | undefined {
  const titles = activities.filter(({ documentFirst }) => documentFirst).map(({ title }) => title);
  return titles.length === 0
    ? undefined
    : `before any of it is handed over, have it written down how this is done: ${listed(titles)}`;
}
