/** Numbers of an audit that are not made of tickets, each with the reason; a star stands for one step of a path. */
export const exceptions: readonly (readonly [path: string, because: string])[] = [
  ["schemaVersion", "the version of the format"],
  ["input.*.bytes", "of the file, before there are tickets"],
  ["input.*.headerLine", "of the file, before there are tickets"],
  ["input.*.accounting.*", "records of the file; ktlo rows prints them"],
  ["input.*.columns.*.column", "where a column stands; ktlo columns prints it"],
  ["house.rules.*.tickets", "which rule decided is told by name as the evidence of each ticket"],
  ["learning.answers.*", "lines of the file of labels"],
  ["births.**", "from application, month and class; held to tables of its own in test/plan"],
  ["keyPeople.**", "people the leader named, and no line names anybody"],
  ["answers.**", "numbers of questions"],
  ["gaps.*.verdicts", "what an answer that nobody gave could turn"],
  ["goals.target", "said by the reader"],
  ["savings.cash.**", "from rates the reader gave"],
  ["savings.assumptions.*.year", "the year of a source"],
  ["benchmarks.*.year", "the year of a source"],
  ["rejections.**", "records that became no ticket; --rejects writes them"],
];

export function isExcepted(path: string): boolean {
  return patterns.some((pattern) => pattern.test(path));
}

const patterns = exceptions.map(
  ([path]) =>
    new RegExp(
      `^${path
        .split(".")
        .map((step) => (step === "**" ? ".+" : step === "*" ? "[^.]+" : step))
        .join("[.]")}$`,
    ),
);
