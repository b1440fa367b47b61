import type { Weigh } from "../classify/weigh.ts";
import type { Ticket } from "../model/ticket.ts";
import { fingerprint } from "./fingerprint.ts";
import { habits, isSure, lessonOf, type Habits } from "./habits.ts";
import { countedPrints } from "./counted-prints.ts";

/** More lessons change little, and all of them are kept in memory. */
const mostLessons = 3000;

/** Reads all tickets once, to learn how this organisation files its work; undefined where that would not help. */
export async function study(tickets: AsyncIterable<Ticket>, weigh: Weigh): Promise<Habits | undefined> {
  const sample = countedPrints<Ticket>(mostLessons);
  for await (const ticket of tickets) {
    if (isPlain(ticket)) sample.add(fingerprint(ticket), () => ticket);
  }
  return habits(
    sample.result().flatMap(({ print, item: ticket, times }) => {
      const { findings, opinion } = weigh(ticket);
      return isSure(opinion.probabilities)
        ? [{ print, times, ...lessonOf(ticket, findings, opinion.probabilities) }]
        : [];
    }),
  );
}

/**
 * Titles that nobody would write – very long ones, with control characters, markup or the beginning of a formula –
 * are labelled like any other, and teach nothing: what is wrong with one ticket stays with that ticket.
 */
const isPlain = ({ title = "" }: Ticket): boolean =>
  title.length <= longestTitle && !/[\p{Cc}\p{Cf}\p{Cs}\p{Co}\p{Cn}]|<\/?[a-z]|^\s*[=+\-@]/iu.test(title);

const longestTitle = 300;
