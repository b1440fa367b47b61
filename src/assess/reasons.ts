import { criteria } from "../criteria/index.ts";
import type { Clause } from "../criteria/criterion.ts";
import type { Judgement } from "../model/assessment.ts";
import { count, listed } from "../model/figures.ts";
import type { Case } from "./case.ts";
import { volume } from "./volume.ts";

/** A score from here on is worth a mention in favour, one up to there against. */
const inFavourFrom = 60;
const againstUpTo = 40;
const most = 3;

/** "1,240 tickets a year that close alike and are rarely handed on; many suppliers sell this by the unit" */
export function outsourceBecause(work: Case): string {
  const speaking = mentioned(work.judgements, ({ score }) => (score ?? 0) >= inFavourFrom, "inFavour");
  return said(work, speaking, `${count(work.score)} of 100 points speak for a supplier`);
}

export function keepBecause(work: Case): string {
  const speaking = mentioned(work.judgements, ({ score }) => (score ?? 100) <= againstUpTo, "against");
  return said(work, speaking, `only ${count(work.score)} of 100 points speak for a supplier`);
}

function said(work: Case, clauses: readonly Clause[], otherwise: string): string {
  const ofTickets = clauses.flatMap((clause) => ("tickets" in clause ? [clause.tickets] : [])).slice(0, most);
  const others = clauses.flatMap((clause) => ("clause" in clause ? [clause.clause] : []));
  const that = ofTickets.length === 0 ? "" : ` that ${listed(ofTickets)}`;
  const ends = ofTickets.length + others.length === 0 ? [otherwise] : others;
  return [`${volume(work)}${that}`, ...ends].join("; ");
}

/** Criteria stand in the order of their weight, so the weightiest is said first. */
function mentioned(
  judgements: readonly Judgement[],
  speaks: (judgement: Judgement) => boolean,
  side: "inFavour" | "against",
): readonly Clause[] {
  const ids = new Set(judgements.filter(speaks).map(({ criterion }) => criterion));
  return criteria.filter(({ id }) => ids.has(id)).map((criterion) => criterion[side]);
}
