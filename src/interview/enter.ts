import type { Entry } from "../questions/question.ts";
import { itemsOf, namedValues } from "./fits.ts";
import type { Person, Reply } from "./person.ts";
import { readTyped, typedFor, type Typed } from "./typed.ts";

/** Who is asked, and the activities that may be named. */
export interface Entering {
  readonly person: Person;
  readonly activities: readonly { readonly id: string; readonly title: string }[];
}

/** Has a value entered; `before` is what was entered earlier. */
export async function enter(entry: Entry, before: unknown, all: Entering): Promise<Reply<unknown>> {
  switch (entry.kind) {
    case "given":
      return { said: entry.value };
    case "several":
      return ticked(entry.label, entry.of, before, all);
    case "activities":
      return ticked(entry.label, offered(all), before, all);
    case "rated-activities":
      return rated(entry.label, before, all);
    case "lines":
      return lines(entry, before, all);
    case "parts":
      return parts(entry.parts, namedValues(before), all);
    case "line":
    case "day":
    case "share":
    case "amount":
      return typed(entry, before, false, all);
    default:
      return entry satisfies never;
  }
}

interface Offer {
  readonly title: string;
  readonly value: unknown;
}

function offered({ activities }: Entering): readonly Offer[] {
  return activities.map(({ id, title }) => ({ title, value: id }));
}

async function ticked(
  message: string,
  offers: readonly Offer[],
  before: unknown,
  { person }: Entering,
): Promise<Reply<readonly unknown[]>> {
  const reply = await person.tick({
    message,
    titles: offers.map(({ title }) => title),
    ticked: offers.flatMap(({ value }, at) => (itemsOf(before).includes(value) ? [at] : [])),
  });
  if (reply === "back" || reply === "closed") return reply;
  return { said: offers.flatMap(({ value }, at) => (reply.said.includes(at) ? [value] : [])) };
}

const scale = ["Not at all", "Hardly", "Half and half", "Largely", "Very"];

async function rated(label: string, before: unknown, all: Entering): Promise<Reply<readonly unknown[]>> {
  const earlier = new Map(
    itemsOf(before)
      .map(namedValues)
      .map((one) => [one.get("activity"), one.get("satisfaction")]),
  );
  const chosen = await ticked(label, offered(all), [...earlier.keys()], all);
  if (chosen === "back" || chosen === "closed") return chosen;
  const found: unknown[] = [];
  for (const activity of chosen.said) {
    const title = all.activities.find(({ id }) => id === activity)?.title ?? "";
    const at = Number(earlier.get(activity) ?? middle) - 1;
    const reply = await all.person.pick({
      message: `How content are you: ${title}`,
      titles: scale,
      aside: [],
      at,
    });
    if (reply === "closed") return reply;
    if (reply === "back") return rated(label, before, all);
    found.push({ activity, satisfaction: reply.said + 1 });
  }
  return { said: found };
}

const middle = 3;

type Lines = Extract<Entry, { readonly kind: "lines" }>;

/** What was entered before may be kept or taken out; then more are asked for until nothing is written. */
async function lines(entry: Lines, before: unknown, all: Entering): Promise<Reply<readonly unknown[]>> {
  const earlier = itemsOf(before).map((value) => ({ title: String(value), value }));
  const kept =
    earlier.length === 0
      ? { said: [] }
      : await ticked(`${entry.label}: which of these stay?`, earlier, before, all);
  if (kept === "back" || kept === "closed") return kept;
  const found = [...kept.said];
  for (;;) {
    const reply = await typed({ kind: "line", ...nextLine(entry, found.length) }, undefined, true, all);
    if (reply === "closed") return reply;
    if (reply === "back") {
      if (found.pop() === undefined) return reply;
    } else if (reply.said === undefined) return { said: [...new Set(found)] };
    else found.push(reply.said);
  }
}

function nextLine({ label, hint }: Lines, found: number): Pick<Lines, "label" | "hint"> {
  if (found > 0) return { label: "Another one" };
  return hint === undefined ? { label } : { label, hint };
}

type Parts = Extract<Entry, { readonly kind: "parts" }>["parts"];

/** One part after the other; "back" leads to the part before, and from the first one out. */
async function parts(
  of: Parts,
  before: ReadonlyMap<string, unknown>,
  all: Entering,
): Promise<Reply<unknown>> {
  const names = Object.keys(of);
  const found = new Map(before);
  const asked: number[] = [];
  for (let at = 0; at < names.length; at += 1) {
    const name = names[at] ?? "";
    const part = of[name];
    if (part === undefined) continue;
    const reply = await enterPart(part, found.get(name), all);
    if (reply === "closed") return reply;
    if (reply === "back") {
      const last = asked.pop();
      if (last === undefined) return reply;
      at = last - 1;
    } else {
      if (part.entry.kind !== "given") asked.push(at);
      found.set(name, reply.said);
    }
  }
  const present = names.filter((name) => found.get(name) !== undefined);
  return { said: Object.fromEntries(present.map((name) => [name, found.get(name)])) };
}

function enterPart({ entry, mayBeLeftOut }: Parts[string], before: unknown, all: Entering) {
  return isTyped(entry) ? typed(entry, before, mayBeLeftOut === true, all) : enter(entry, before, all);
}

function isTyped(entry: Entry): entry is Typed {
  return ["line", "day", "share", "amount"].includes(entry.kind);
}

/** Undefined: nothing was written where nothing need be. */
async function typed(
  entry: Typed,
  before: unknown,
  mayBeEmpty: boolean,
  { person }: Entering,
): Promise<Reply<string | number | undefined>> {
  const hints = [entry.hint, mayBeEmpty ? "or leave it empty" : undefined].filter(Boolean).join(", ");
  const reply = await person.write({
    message: hints === "" ? entry.label : `${entry.label} (${hints})`,
    before: typedFor(entry, before),
    fault(text) {
      if (mayBeEmpty && text.trim() === "") return undefined;
      const read = readTyped(entry, text);
      return "fault" in read ? read.fault : undefined;
    },
  });
  if (reply === "back" || reply === "closed") return reply;
  const read = readTyped(entry, reply.said);
  return { said: "fault" in read ? undefined : read.value };
}
