/** What a script may rely on. */
export const exitCodes = {
  done: 0,
  /** Usage or input: nothing could be run. */
  couldNotRun: 2,
  /** Records or values were rejected, and --strict was given. */
  rejected: 3,
  /** A fault of this tool. */
  fault: 70,
} as const;
