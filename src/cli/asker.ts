import type { Activity } from "../activities/activity.ts";

/** Somebody who answers: a person at a terminal, or a list of answers in a test. */
export interface Asker {
  /** Waits for one of the keys; "closed" where nobody answers any more. */
  key<Key extends string>(keys: readonly Key[]): Promise<Key | "closed">;
  activity(question: ActivityQuestion): Promise<ActivityAnswer>;
}

export interface ActivityQuestion {
  /** The first is taken for granted. */
  readonly likeliest: readonly Activity[];
  readonly all: readonly Activity[];
}

/** Undefined: the person does not know. */
export type ActivityAnswer = { readonly id: string | undefined } | "closed";
