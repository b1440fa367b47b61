import { criteria } from "../criteria/index.ts";
import type { Clause } from "../criteria/criterion.ts";
import type { Judgement } from "../model/assessment.ts";
import { figure, percent } from "../text/numbers.ts";
import { listed } from "../text/sentence.ts";
import { total, traitIn } from "../model/workload.ts";
import type { Case } from "./case.ts";
import { volume } from "./volume.ts";

/** A score from here on is worth a mention in favour, one up to there against. */
const inFavourFrom = 60;
const againstUpTo = 40;
const most = 3;

/** "1,240 tickets a year that close alike and are rarely handed on; many suppliers sell this by the unit" */
export function outsourceBecause(work: Case): string {
  const reasons = spoken(inFavour(work.judgements), [
    `${figure(work.scores.outsource.points)} of 100 points speak for a supplier`,
  ]);
  return [`${volume(work)}${reasons}`, ...objections(against(work.judgements))].join("; but ");
}

export function keepBecause(work: Case): string {
  const points = `only ${figure(work.scores.outsource.points)} of 100 points speak for a supplier`;
  const reasons = spoken(against(work.judgements), [points]);
  return [`${volume(work)}${reasons}`, ...objections(inFavour(work.judgements))].join("; but ");
}

/** "93 tickets a month, 82% of a kind that a machine can be told how to do; they close alike" */
export function automateBecause(work: Case): string {
  const { holds, known } = traitIn(work.load, "standard");
  const alike = work.judgements.filter(({ criterion }) => automatable.has(criterion));
  const told =
    known === 0 ? "" : `, ${percent(holds / known)} of a kind that a machine can be told how to do`;
  const { ofTickets } = parted(inFavour(alike));
  const they = ofTickets.length === 0 ? [] : [`they ${listed(ofTickets)}`];
  return [`${volume(work)}${told}`, ...they, ...faults(work)].join("; ") + objection(against(alike));
}

/** From this share on, automating would mean to repair for ever: domain judgement. */
const manyFaults = 1 / 3;

function faults({ load }: Case): readonly string[] {
  const broken = (load.kinds.get("break-fix") ?? 0) / Math.max(1, total(load.tickets));
  return broken < manyFaults ? [] : [`${percent(broken)} report a fault, whose cause is to be mended first`];
}

const automatable: ReadonlySet<string> = new Set(["predictability", "repetition"]);

function objection(clauses: readonly Clause[]): string {
  const [first] = objections(clauses);
  return first === undefined ? "" : `; but ${first}`;
}

/** " that close alike; many suppliers sell this by the unit" */
function spoken(clauses: readonly Clause[], otherwise: readonly string[]): string {
  const { ofTickets, others } = parted(clauses);
  const that = ofTickets.length === 0 ? "" : ` that ${listed(ofTickets)}`;
  return [that, ...(clauses.length === 0 ? otherwise : others)].join("; ");
}

/** What speaks against the verdict is said with it. */
function objections(clauses: readonly Clause[]): readonly string[] {
  const { ofTickets, others } = parted(clauses);
  const they = ofTickets.length === 0 ? [] : [`they ${listed(ofTickets)}`];
  return clauses.length === 0 ? [] : [[...they, ...others].join("; ")];
}

function parted(clauses: readonly Clause[]): { ofTickets: readonly string[]; others: readonly string[] } {
  return {
    ofTickets: clauses.flatMap((clause) => ("tickets" in clause ? [clause.tickets] : [])).slice(0, most),
    others: clauses.flatMap((clause) => ("clause" in clause ? [clause.clause] : [])),
  };
}

function inFavour(judgements: readonly Judgement[]): readonly Clause[] {
  return clausesOf(judgements, (score) => score >= inFavourFrom).map((criterion) => criterion.inFavour);
}

function against(judgements: readonly Judgement[]): readonly Clause[] {
  return clausesOf(judgements, (score) => score <= againstUpTo).map((criterion) => criterion.against);
}

/** Criteria stand in the order of their weight, so the weightiest is said first. */
function clausesOf(judgements: readonly Judgement[], speaks: (score: number) => boolean): typeof criteria {
  const ids = new Set(
    judgements.filter(({ score }) => score !== null && speaks(score)).map(({ criterion }) => criterion),
  );
  return criteria.filter(({ id }) => ids.has(id));
}
