import {
  isUnknown,
  maySay,
  questionIds,
  reasonIn,
  type QuestionId,
  type SaidOfQuestions,
  numberOf,
} from "../model/answers.ts";
import type { Question } from "../questions/question.ts";
import { enter, type Entering } from "./enter.ts";
import { namedValues, optionOf } from "./fits.ts";
import { inWords } from "./in-words.ts";
import { screenOf } from "./screen.ts";
import { wrap } from "../text/wrap.ts";
import { readTyped } from "./typed.ts";

/** What it takes to put a question to somebody. */
export interface Putting extends Entering {
  /** Of the questions that are asked now, in their order. */
  readonly ids: readonly QuestionId[];
  readonly width: () => number;
  readonly say: (text: string) => void;
}

type Heard = { readonly said: unknown } | "back" | "stopped" | "closed";

/** Puts one question until something was said that counts. */
export async function put(
  question: Question,
  at: number,
  said: SaidOfQuestions,
  all: Putting,
): Promise<Heard> {
  const { ids, activities, say, width } = all;
  const titles = new Map(activities.map(({ id, title }) => [id, title]));
  const before = said[question.id];
  say(
    `\n${screenOf({ question, place: placeOf(at, ids), before: inWords(question, before, titles) }, width())}`,
  );
  for (;;) {
    const heard = await once(question, at, before, all);
    if (heard === "again") {
      say("\n");
      continue;
    }
    if (typeof heard === "string") return heard;
    if (heard.said !== undefined && maySay(question.id, heard.said)) return heard;
    say(`\n${wrap(nothing, width()).join("\n")}\n\n`);
  }
}

const nothing = "Nothing was given. Give at least one, or choose what says that there is none.";

/** Whoever forgets to tick has not said that there is none: that is an option of its own. */
function isNothing(value: unknown): boolean {
  const values = Array.isArray(value) ? [value] : [...namedValues(value).values()];
  return values.length > 0 && values.every((each) => Array.isArray(each) && each.length === 0);
}

/** "Question 4 of 27", and where only some are asked, which of them it is. */
function placeOf(at: number, ids: readonly QuestionId[]): string {
  const [id] = ids.slice(at);
  const number = id === undefined ? 0 : numberOf(id);
  const isPart = ids.length > 1 && ids.length < questionIds.length;
  return `Question ${number} of ${questionIds.length}${isPart ? ` (${at + 1} of ${ids.length} now)` : ""}`;
}

/** What may be said aside from the options, in the order in which it is offered. */
const [unknown, apart, stop, back] = [0, 1, 2, 3];

async function once(
  { options }: Question,
  at: number,
  before: unknown,
  all: Putting,
): Promise<Heard | "again"> {
  const { person, ids } = all;
  const earlier = ids[at - 1];
  const reason = reasonIn(before);
  const was = isUnknown(before) ? options.length : reason === undefined ? undefined : options.length + apart;
  const reply = await person.pick({
    message: "Your answer",
    titles: options.map(({ title }) => title),
    aside: [
      "I do not know",
      "Does not apply to us",
      "Stop here; go on another time",
      ...(earlier === undefined ? [] : [`Back to question ${numberOf(earlier)}`]),
    ],
    at: was ?? optionOf(options, before) ?? 0,
  });
  if (reply === "closed") return reply;
  if (reply === "back") return earlier === undefined ? "again" : reply;
  const option = options[reply.said];
  if (option === undefined) return aside(reply.said - options.length, reason, all);
  if ("value" in option) return { said: option.value };
  const entered = await enter(
    option.enter,
    optionOf(options, before) === reply.said ? before : undefined,
    all,
  );
  if (typeof entered === "object" && isNothing(entered.said)) return { said: undefined };
  return entered === "back" ? "again" : entered;
}

async function aside(
  chosen: number,
  reason: string | undefined,
  { person }: Putting,
): Promise<Heard | "again"> {
  if (chosen === unknown) return { said: { unknown: true } };
  if (chosen === stop) return "stopped";
  if (chosen === back) return "back";
  const reply = await person.write({
    message: "Why does it not apply?",
    before: reason ?? "",
    fault(text) {
      const read = readTyped({ kind: "line", label: "Reason" }, text);
      return "fault" in read ? read.fault : undefined;
    },
  });
  if (reply === "closed") return reply;
  return reply === "back" ? "again" : { said: { notApplicable: reply.said } };
}
