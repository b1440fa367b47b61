/** Somebody who answers: a person at a terminal, or a list of answers in a test. */
export interface Person {
  /** One of the titles, or of what may be said aside from them. */
  pick(asked: Picking): Promise<Reply<number>>;
  /** Any of the titles, in their order. */
  tick(asked: Ticking): Promise<Reply<readonly number[]>>;
  write(asked: Writing): Promise<Reply<string>>;
}

/** "back": the person wants to see what was asked before; "closed": nobody answers any more. */
export type Reply<Said> = { readonly said: Said } | "back" | "closed";

interface Picking {
  readonly message: string;
  /** Places are counted from 0, those aside behind the others. */
  readonly titles: readonly string[];
  readonly aside: readonly string[];
  /** Where it begins: what was picked before. */
  readonly at: number;
}

interface Ticking {
  readonly message: string;
  readonly titles: readonly string[];
  readonly ticked: readonly number[];
}

interface Writing {
  readonly message: string;
  /** What was written before. */
  readonly before: string;
  /** What is wrong with a text, in a sentence. */
  readonly fault: (text: string) => string | undefined;
}
