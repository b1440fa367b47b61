import type { Findings } from "../findings.ts";

/** A number from elsewhere that helps to read one of ours. ONE FILE = ONE BENCHMARK; the id is the file name. */
export interface Benchmark {
  readonly id: string;
  readonly source: string;
  /** Of what was measured, or of the report where it does not say. */
  readonly year: number;
  /** A good primary source; or a vendor or analyst, only where a verdict must not be read without it. */
  readonly grade: "primary" | "secondary";
  /** A sentence or two with our number beside it; undefined where it does not concern this audit. */
  readonly message: (findings: Findings) => string | undefined;
}
