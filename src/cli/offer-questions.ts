import { statSync } from "node:fs";
import type { Activity } from "../activities/activity.ts";
import type { Person } from "../interview/person.ts";
import { questionIds, type GivenAnswers, type QuestionId, type SaidOfQuestions } from "../model/answers.ts";
import type { Audit } from "../model/audit.ts";
import { UserError } from "../model/user-error.ts";
import { plural } from "../text/plural.ts";
import { wrap } from "../text/wrap.ts";
import { answersToKeep, usualAnswers } from "./answers-file.ts";
import { askQuestions, askingWidth, mayBeKept } from "./ask-questions.ts";
import type { Asker } from "./asker.ts";
import { offerGreeting, offerParting } from "./asking-words.ts";
import type { Io } from "./io.ts";

interface Offering {
  readonly askerOf: () => Pick<Asker, "key">;
  readonly personOf: () => Person;
  /** The answers of the audit so far. */
  readonly answers: GivenAnswers | undefined;
  /** All that may be named. */
  readonly activities: readonly Activity[];
  /** Where the report goes; undefined for stdout. */
  readonly output: string | undefined;
  /** Files that are read or written by this command. */
  readonly taken: readonly string[];
  readonly io: Io;
}

/** More would keep somebody from the report who came for it. */
const mostOffered = 3;

/**
 * The questions that could turn most verdicts are offered on stderr before the report, and never when piped. What
 * nobody was asked yet is offered only. Undefined: nothing was answered, and the audit stays as it is.
 */
export async function offerQuestions(
  { gaps }: Pick<Audit, "gaps">,
  { askerOf, personOf, answers, activities, output, taken, io }: Offering,
): Promise<GivenAnswers | undefined> {
  if (!isPersonThere(io, output)) return undefined;
  const file = answers?.file ?? usualAnswers;
  const others = taken.filter((each) => each !== answers?.file);
  if (!canBeKept(file, others)) return undefined;
  const kept = await answersToKeep(
    file,
    activities.map(({ id }) => id),
  );
  const offered = turningMost(gaps, kept.said);
  const ids = offered.map(({ id }) => id);
  if (ids.length === 0) return undefined;
  const verdicts = new Set(offered.flatMap(({ turns }) => turns)).size;
  if (!(await isWanted(ids.length, verdicts, askerOf(), io))) return undefined;
  io.err(offerGreeting(file, askingWidth(io)));
  const asked = await askQuestions(ids, { person: personOf(), kept, activities, onlyOpen: true, io });
  const given = ids.filter((id) => asked.said[id] !== undefined).length;
  io.err(offerParting(file, given, askingWidth(io)));
  return given === 0 ? undefined : asked.answers;
}

/** Standard input may be an export and not the keyboard, and whoever pages the report needs the keyboard for that. */
function isPersonThere(
  { stdin, errIsTerminal, outIsTerminal, env }: Io,
  output: string | undefined,
): boolean {
  // A pipeline may be given a terminal, and nobody sits at it.
  if ((env["CI"] ?? "") !== "") return false;
  const isToFile = output !== undefined && output !== "-";
  return stdin.isTTY === true && errIsTerminal === true && (outIsTerminal === true || isToFile);
}

/** A report is not refused because answers could not be kept: then nothing is asked. */
function canBeKept(file: string, taken: readonly string[]): boolean {
  if (statSync(file, { throwIfNoEntry: false })?.isFile() === false) return false;
  try {
    mayBeKept(file, taken);
    return true;
  } catch (error) {
    if (error instanceof UserError) return false;
    throw error;
  }
}

interface Offered {
  readonly id: QuestionId;
  /** Ids of activities. */
  readonly turns: readonly string[];
}

/** Of the questions of which nothing was said, those that could turn most verdicts, as the report lists them. */
function turningMost(gaps: Audit["gaps"], said: SaidOfQuestions): readonly Offered[] {
  return gaps
    .flatMap(({ question, activities = [] }) => {
      const id = questionIds.find((each) => each === question);
      return id === undefined || said[id] !== undefined || activities.length === 0
        ? []
        : [{ id, turns: activities }];
    })
    .slice(0, mostOffered);
}

async function isWanted(
  questions: number,
  verdicts: number,
  asker: Pick<Asker, "key">,
  io: Io,
): Promise<boolean> {
  const many = `${plural(questions, "question")} could turn ${plural(verdicts, "verdict")}.`;
  const line = `${many} Answer ${questions === 1 ? "it" : "them"} now (y/n)?`;
  io.err(`${wrap(line, askingWidth(io)).join("\n")} `);
  const key = await asker.key(["y", "n", "enter", "escape"]);
  io.err(key === "y" || key === "n" ? `${key}\n` : "\n");
  return key === "y";
}
