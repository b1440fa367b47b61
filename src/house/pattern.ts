export type Compile = (source: string) => Compiled;

/** A regular expression that takes time in proportion to the text, whatever it looks like. */
interface Compiled {
  readonly found: (text: string) => boolean;
  /** Why it is none, and never found: as it completes "the regular expression …". */
  readonly fault?: string;
}

export const noPatterns: Compile = () => refused("is not used");

/** Loads the engine: most configs need none. */
export async function patternEngine(): Promise<Compile> {
  const { RE2JS, RE2JSSyntaxException } = await import("re2js");
  return (source) => {
    if (source.length > longestSource) {
      return refused(`is too long: expected at most ${longestSource} characters`);
    }
    try {
      const compiled = RE2JS.compile(source);
      return compiled.programSize() > largestProgram
        ? refused("is too large: expected fewer or smaller repetitions")
        : { found: (text) => compiled.test(text.slice(0, longestText)) };
    } catch (error) {
      if (!(error instanceof RE2JSSyntaxException)) throw error;
      const where = error.getPattern() ?? "";
      const what = `${error.getDescription()}${where === "" ? "" : ` ${where}`}`;
      return refused(
        `is refused (${what}): expected RE2 syntax, which has no look-around and no back-references`,
      );
    }
  };
}

function refused(fault: string): Compiled {
  return { found: () => false, fault };
}

/** Together these bound the work of one expression on one ticket. */
const longestSource = 500;
const largestProgram = 2000;
const longestText = 10_000;
