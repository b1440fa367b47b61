import type { Audit } from "../../model/audit.ts";
import { cashWords, releasable as words } from "../report/releasable.ts";
import { closed, sentence } from "../sentence.ts";
import { totalOf } from "./bar.ts";
import { beside } from "./beside.ts";
import type { Section } from "./page.ts";

const mostCharacters = 160;

export const releasable: Section = (audit, page) => {
  const { split, savings } = audit;
  if (totalOf(split.tickets) === 0) return [];
  const said = [words(audit), cashWords(savings, split.effortBasis), shortBecause(savings)];
  return beside("RELEASABLE", [said.filter((text) => text !== "").join(" ")], page);
};

/** What money leaves out may be long: then it stands with the savings. */
function shortBecause({ cash, cashBecause }: Audit["savings"]): string {
  return cash !== null && cashBecause.length > mostCharacters
    ? "What this leaves out stands under SAVINGS."
    : sentence(cashBecause);
}

export const target: Section = ({ goals }, page) =>
  goals.target === null ? [] : beside("TARGET", [closed(goals.message)], page);
