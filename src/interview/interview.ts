import { withSaid, type QuestionId, type SaidOfQuestions } from "../model/answers.ts";
import { questions } from "../questions/index.ts";
import { put, type Putting } from "./put.ts";

/** All that an interview needs to know and to do. */
export interface Interview extends Putting {
  /** What was said earlier, of any question. */
  readonly said: SaidOfQuestions;
  /** True: questions of which something was said are left out, unless the person goes back to them. */
  readonly onlyOpen: boolean;
  /** Keeps all that was said, after each answer. */
  readonly keep: (said: SaidOfQuestions) => void;
}

interface Ended {
  readonly said: SaidOfQuestions;
  /** "done": nothing is left to ask; "stopped": the person has enough; "closed": nobody answers any more. */
  readonly ended: "done" | "stopped" | "closed";
}

/** Asks one question after the other. Each answer is kept before the next question, so that nothing can be lost. */
export async function interview(all: Interview): Promise<Ended> {
  const { ids, onlyOpen } = all;
  let { said } = all;
  const nextFrom = (from: number): number | undefined => {
    const isLeft = (id: QuestionId): boolean => !onlyOpen || said[id] === undefined;
    const after = ids.findIndex((id, at) => at >= from && isLeft(id));
    const found = after < 0 && onlyOpen ? ids.findIndex(isLeft) : after;
    return found < 0 ? undefined : found;
  };
  let at = nextFrom(0);
  while (at !== undefined) {
    const id = ids[at];
    const question = questions.find((each) => each.id === id);
    if (question === undefined) break;
    const heard = await put(question, at, said, all);
    if (heard === "closed" || heard === "stopped") return { said, ended: heard };
    if (heard === "back") at = Math.max(0, at - 1);
    else {
      said = withSaid(said, question.id, heard.said);
      all.keep(said);
      at = nextFrom(at + 1);
    }
  }
  return { said, ended: "done" };
}
