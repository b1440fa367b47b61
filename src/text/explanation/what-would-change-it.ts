import type { Change, Explanation, Flip } from "../../model/explanation.ts";
import { percent } from "../numbers.ts";
import { closed } from "../sentence.ts";
import type { Part } from "./part.ts";

/** The single changes that give another label, as sentences; else what was tried in vain. */
export function whatWouldChangeIt(explanation: Explanation): Part {
  const { flips, tried, class: said } = explanation;
  const ofClass = flips.filter((flip) => flip.class !== said);
  const ofActivity = flips.filter((flip) => flip.class === said);
  const whole = ofClass.length > 0 ? "" : ofActivity.length > 0 ? "the class" : "the class or the activity";
  const inVain = allInShort(tried).join("; ");
  const more = ofActivity.length - mostOfActivity;
  return {
    title: "What would change it",
    lines: [
      ...together(ofClass).map((alike) => ({ text: flipped(alike, explanation) })),
      ...(whole === ""
        ? []
        : [
            {
              text: closed(
                tried.length === 0
                  ? "There is nothing that could be tried"
                  : `Nothing that was tried changes ${whole}: ${inVain}`,
              ),
            },
          ]),
      ...together(ofActivity.slice(0, mostOfActivity)).map((alike) => ({
        text: flipped(alike, explanation),
      })),
      ...(more > 0 ? [{ text: `And ${more} more that change only the activity.` }] : []),
    ],
  };
}

const mostOfActivity = 3;

/** Other record types that lead to the same label are told in one sentence. */
function together(flips: readonly Flip[]): readonly (readonly [Flip, ...Flip[]])[] {
  const groups = new Map<string, [Flip, ...Flip[]]>();
  for (const flip of flips) {
    const { change, class: said, activity } = flip;
    const key = change.kind === "other-type" ? `${said} ${activity.id}` : JSON.stringify(change);
    const group = groups.get(key);
    if (group === undefined) groups.set(key, [flip]);
    else group.push(flip);
  }
  return [...groups.values()];
}

function flipped(alike: readonly [Flip, ...Flip[]], { class: before, activity: was }: Explanation): string {
  const [{ change, class: said, activity }] = alike;
  const condition = change.kind === "other-type" ? calledOtherwise(alike) : conditionOf(change);
  const what = activity.id === "unclassified" ? "an activity that is not recognised" : activity.title;
  const sure = range(alike.map(({ probability }) => probability));
  if (said === before) return `${condition}, it would still be ${said}, but ${what}.`;
  if (said === "unclear") return `${condition}, it would be unclear.`;
  return activity.id === was.id
    ? `${condition}, it would be ${said} (${sure}).`
    : `${condition}, it would be ${said} (${sure}): ${what}.`;
}

/** "81%", or "56% to 98%" of several. */
function range(shares: readonly number[]): string {
  const [low, high] = [percent(Math.min(...shares)), percent(Math.max(...shares))];
  return low === high ? low : `${low} to ${high}`;
}

function calledOtherwise(alike: readonly Flip[]): string {
  const types = alike.flatMap(({ change }) =>
    change.kind === "other-type" ? [withArticle(change.type)] : [],
  );
  return `If the tracker called it ${either(types)}`;
}

function either(parts: readonly string[]): string {
  const [last = "", ...before] = parts.toReversed();
  return before.length === 0 ? last : `${before.toReversed().join(", ")} or ${last}`;
}

function withArticle(type: string): string {
  return `${/^[AEIO]/i.test(type) ? "an" : "a"} ${type}`;
}

function conditionOf(change: Change): string {
  switch (change.kind) {
    case "without-words":
      return change.from.length === 1
        ? `If the ${change.from.join("")} did not say '${change.words}'`
        : `If the ticket did not say '${change.words}'`;
    case "other-type":
      return `If the tracker called it ${withArticle(change.type)}`;
    case "without-type":
      return `If the tracker did not call it '${change.type}'`;
    case "without-number":
      return `If its number did not begin with '${change.prefix}'`;
    case "without-category":
      return "If it had no category";
    case "without-group":
      return "If it had no group and no application";
    case "without-labels":
      return "If it had no labels";
    case "without-description":
      return "If it had no description";
    default:
      return change satisfies never;
  }
}

function allInShort(tried: readonly Change[]): readonly string[] {
  const types = tried.flatMap((change) => (change.kind === "other-type" ? [withArticle(change.type)] : []));
  const others = tried.filter(({ kind }) => kind !== "other-type").map(inShort);
  return types.length === 0 ? others : [...others, `as ${either(types)}`];
}

function inShort(change: Change): string {
  switch (change.kind) {
    case "without-words":
      return `without '${change.words}'`;
    case "other-type":
      return `as ${withArticle(change.type)}`;
    case "without-type":
      return `without the record type`;
    case "without-number":
      return `without '${change.prefix}' in its number`;
    case "without-category":
      return "without its category";
    case "without-group":
      return "without its group and application";
    case "without-labels":
      return "without its labels";
    case "without-description":
      return "without its description";
    default:
      return change satisfies never;
  }
}
