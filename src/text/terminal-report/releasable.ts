import { cashWords, releasable as words } from "../report/releasable.ts";
import { closed } from "../sentence.ts";
import { totalOf } from "./bar.ts";
import { beside } from "./beside.ts";
import type { Section } from "./page.ts";

export const releasable: Section = (audit, page) => {
  const { split, savings } = audit;
  if (totalOf(split.tickets) === 0) return [];
  return beside("RELEASABLE", [`${words(audit)} ${cashWords(savings, split.effortBasis)}`], page);
};

export const target: Section = ({ goals }, page) =>
  goals.target === null ? [] : beside("TARGET", [closed(goals.message)], page);
