import type { Activity } from "../activities/activity.ts";
import { labelOf } from "../adapt/answers.ts";
import { byWeights } from "../adapt/taught.ts";
import { conclude } from "../classify/conclude.ts";
import type { Knowledge, Weighed } from "../classify/weigh.ts";
import type { Label } from "../model/labels.ts";
import type { Ticket } from "../model/ticket.ts";
import type { Candidate } from "../teach/candidate.ts";
import { choiceAmong, type Choice } from "../teach/choose.ts";
import type { Difference } from "../teach/difference.ts";
import type { Gathered } from "../teach/gather.ts";
import { likeliestActivities } from "../teach/likeliest.ts";
import { screenOf } from "../teach/screen.ts";
import {
  answer,
  answeredIn,
  labelsIn,
  nextIn,
  skip,
  startSession,
  undo,
  type Session,
} from "../teach/session.ts";
import { plural } from "../text/plural.ts";
import { safeForTerminal } from "../text/terminal.ts";
import type { Asker } from "./asker.ts";
import { usualLabels } from "./labels-file.ts";
import { answerKeys, differenceMade, greeting, keyLine, meaningOf, usedBy } from "./teaching-words.ts";

/** All that a round of questions needs to know and to do. */
export interface Teaching {
  readonly asker: Asker;
  /** Questions before it says what they changed. */
  readonly count: number;
  readonly gathered: Gathered;
  /** Where answers are kept, and those that are there. */
  readonly file: string;
  readonly earlier: readonly Label[];
  readonly exports: readonly string[];
  readonly activities: readonly Activity[];
  readonly weigh: (ticket: Ticket, taught?: readonly Knowledge[]) => Weighed;
  readonly width: () => number;
  readonly say: (text: string) => void;
  readonly keep: (labels: readonly Label[]) => void;
  readonly differenceBy: (labels: readonly Label[]) => Promise<Difference>;
}

/** Asks until somebody has enough. Each answer is kept before the next question, so that nothing can be lost. */
export async function teaching(all: Teaching): Promise<void> {
  const { asker, count, gathered, say, width } = all;
  const choice = choiceAmong(gathered.candidates);
  let session = startSession(gathered.candidates, all.earlier);
  let [enough, told] = [count, false];
  say(greeting(all.file, answeredIn(session).before, width()));
  for (;;) {
    const { now } = answeredIn(session);
    if (now >= enough) {
      await tellDifference(session, all);
      told = true;
      say(`  g go on with ${plural(count, "question")} more   q quit\n`);
      if ((await asker.key(["g", "q"])) !== "g") break;
      enough += count;
    }
    const candidate = nextIn(session, choice);
    if (candidate === undefined) {
      say("Nothing is left to ask that would teach anything new.\n");
      break;
    }
    const place = { number: now + 1, of: enough };
    const { session: after, mood } = await asked(candidate, { session, choice, place }, all);
    told &&= after === session;
    session = after;
    if (mood === "closed") return say(`\n${kept(session, all)}`);
    if (mood === "enough") break;
  }
  if (answeredIn(session).now === 0) return say(kept(session, all));
  if (!told) await tellDifference(session, all);
  say(usedBy(all.exports, all.file, all.file === usualLabels, width()));
}

interface Asking {
  readonly session: Session;
  readonly choice: Choice;
  readonly place: { readonly number: number; readonly of: number };
}

interface Asked {
  readonly session: Session;
  readonly mood: "on" | "enough" | "closed";
}

/** One question: the session after it, and whether somebody wants more. */
async function asked(
  candidate: Candidate,
  { session, choice, place }: Asking,
  all: Teaching,
): Promise<Asked> {
  const { asker, say, keep, weigh, activities, width } = all;
  const { ticket } = candidate;
  const weighed = weigh(ticket, [byWeights(session.weights)]);
  const thought = conclude(weighed.findings, weighed.opinion);
  const named = new Map(activities.map((activity) => [activity.id, activity]));
  const activity = named.get(thought.activity)?.title ?? "activity unknown";
  const shown = {
    ticket,
    place,
    likeIt: likeIt(candidate, choice, all.gathered),
    thought: { ...thought, activity },
  };
  const keys = answerKeys.filter((each) => each !== "b" || session.steps.length > 0);
  say(`\n${screenOf(shown, width())}${keyLine(keys, width())}`);
  const key = await asker.key(keys);
  if (key === "closed") return { session, mood: "closed" };
  say(`> ${meaningOf(key)}\n`);
  if (key === "q") return { session, mood: "enough" };
  if (key === "s") return { session: skip(session, candidate), mood: "on" };
  if (key === "b") return { session: takeBack(session, keep), mood: "on" };
  const said = key === "r" ? "run" : key === "t" ? "transform" : "unclear";
  const before = weigh(ticket);
  const classed = keeping(answer(session, candidate, labelOf(ticket, before, { class: said })), keep);
  if (said === "unclear") return { session: classed, mood: "on" };
  const likeliest = likeliestActivities(weighed.opinion, said, mostOffered).flatMap(
    (id) => named.get(id) ?? [],
  );
  const about = await asker.activity({ likeliest, all: activities });
  if (about === "closed") return { session: classed, mood: "closed" };
  if (about.id === undefined) return { session: classed, mood: "on" };
  const label = labelOf(ticket, before, { class: said, activity: about.id });
  return { session: keeping(answer(session, candidate, label), keep), mood: "on" };
}

function takeBack(session: Session, keep: Teaching["keep"]): Session {
  return session.steps.at(-1)?.label === undefined ? undo(session) : keeping(undo(session), keep);
}

const mostOffered = 5;

function keeping(session: Session, keep: Teaching["keep"]): Session {
  keep(labelsIn(session));
  return session;
}

/** Counted among the candidates; where they are a sample, in proportion. */
function likeIt(candidate: Candidate, choice: Choice, { each }: Gathered) {
  return { tickets: Math.round(choice.likeIt(candidate) * each), isEstimate: each > 1 };
}

async function tellDifference(session: Session, { say, width, differenceBy }: Teaching): Promise<void> {
  const labels = labelsIn(session);
  say(`\n${differenceMade(labels.length, await differenceBy(labels), width())}`);
}

function kept(session: Session, { file }: Teaching): string {
  const { length } = labelsIn(session);
  if (length === 0) return "Nothing was answered, and nothing written.\n";
  return `${plural(length, "answer")} ${length === 1 ? "is" : "are"} kept in ${safeForTerminal(file)}.\n`;
}
