import type { HouseRule, RuleHeard } from "../model/house-rule.ts";
import type { WorkClass } from "../model/work.ts";
import { conclude, type Conclusion } from "./conclude.ts";
import type { Findings } from "./findings.ts";
import type { Opinion } from "./opinion.ts";
import type { Weighed } from "./weigh.ts";

export interface Ruled {
  readonly conclusion: Conclusion;
  readonly rules: readonly RuleHeard[];
}

/**
 * The conclusion under the rules of the house that match the ticket, in the order of their file. Where two force
 * different things the first one wins, and what is forced wins over what is forbidden. A rule that forbids decided
 * something only if the label would have been another without.
 */
export const underRules = ({ findings, opinion: weighed }: Weighed, rules: readonly HouseRule[]): Ruled => {
  const forcesClass = rules.find((rule) => rule.class !== undefined);
  const forcesActivity = rules.find((rule) => rule.activity !== undefined);
  const forced = { class: forcesClass?.class, activity: forcesActivity?.activity };
  const forbids = forbidden(rules, forced);
  const free = within(findings, weighed, { ...forced, ...nothingForbidden });
  const conclusion = within(findings, weighed, { ...forced, ...forbids });
  const forbiddingMattered = free.class !== conclusion.class || free.activity !== conclusion.activity;
  const decisive = new Set([
    forcesClass,
    forcesActivity,
    ...(forbiddingMattered ? [...forbids.notClass.values(), ...forbids.notActivity.values()] : []),
  ]);
  return { conclusion, rules: rules.map((rule) => ({ name: rule.name, decided: decisive.has(rule) })) };
};

/** What may still be said of a ticket; each thing that is forbidden is kept with the rule that was first to say so. */
interface Open {
  readonly class: WorkClass | undefined;
  readonly activity: string | undefined;
  readonly notClass: ReadonlyMap<WorkClass, HouseRule>;
  readonly notActivity: ReadonlyMap<string, HouseRule>;
}

const nothingForbidden: Pick<Open, "notClass" | "notActivity"> = {
  notClass: new Map(),
  notActivity: new Map(),
};

const forbidden = (
  rules: readonly HouseRule[],
  forced: Pick<Open, "class" | "activity">,
): Pick<Open, "notClass" | "notActivity"> => {
  const notClass = new Map<WorkClass, HouseRule>();
  const notActivity = new Map<string, HouseRule>();
  for (const rule of rules) {
    for (const said of forced.class === undefined ? rule.notClass : []) {
      if (!notClass.has(said) && notClass.size < mostForbidden) notClass.set(said, rule);
    }
    for (const said of forced.activity === undefined ? rule.notActivity : []) {
      if (!notActivity.has(said)) notActivity.set(said, rule);
    }
  }
  return { notClass, notActivity };
};

const classes: readonly WorkClass[] = ["run", "transform", "unclear"];

/** One class has to remain. */
const mostForbidden = classes.length - 1;

const within = (findings: Findings, weighed: Opinion, open: Open): Conclusion => {
  const left = classes.filter((each) => (open.class ?? each) === each && !open.notClass.has(each));
  const opinion = masked(weighed, open, left);
  const drawn = conclude(findings, opinion);
  // What the work is about does not change because somebody states its class.
  const about = open.class === undefined ? drawn : conclude(findings, masked(weighed, open, classes));
  const activity = open.activity ?? (isNamed(findings, about.activity, open) ? about.activity : unclassified);
  const [only, another] = left;
  if (only !== undefined && another === undefined) return { class: only, activity, probability: 1 };
  if (left.includes(drawn.class)) return { ...drawn, activity };
  const transforms = opinion.transform > 0.5;
  const probability = transforms ? opinion.transform : 1 - opinion.transform;
  return { class: transforms ? "transform" : "run", activity, probability };
};

const unclassified = "unclassified";

/** The opinion without what is ruled out, adding up to 1 again; as it was, where nothing would be left of it. */
const masked = (weighed: Opinion, open: Open, left: readonly WorkClass[]): Opinion => {
  const isOpen = (id: string): boolean => (open.activity ?? id) === id && !open.notActivity.has(id);
  const onlyUnclear = !left.includes("run") && !left.includes("transform");
  const [run, transform] = [onlyUnclear || left.includes("run"), onlyUnclear || left.includes("transform")];
  const probabilities = weighed.probabilities.map((probability, at) => {
    const outcome = weighed.outcomes[at];
    if (outcome === undefined || !isOpen(outcome.activity)) return 0;
    return (outcome.class === "run" ? run : transform) ? probability : 0;
  });
  const all = probabilities.reduce((sum, probability) => sum + probability, 0);
  if (all === 0) return weighed;
  const transforms = probabilities.reduce(
    (sum, probability, at) => (weighed.outcomes[at]?.class === "transform" ? sum + probability : sum),
    0,
  );
  return {
    transform: transforms / all,
    outcomes: weighed.outcomes,
    probabilities: probabilities.map((probability) => probability / all),
  };
};

/** Where the activity that was named is forbidden, the next is said only if something in the ticket names it too. */
const isNamed = ({ title, story, filing }: Findings, id: string, { notActivity }: Open): boolean =>
  notActivity.size === 0 ||
  (!notActivity.has(id) && [title, story, filing].some(({ activities }) => activities.has(id)));
