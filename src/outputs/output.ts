import type { Audit } from "../model/audit.ts";

/** Width in columns, and whether colour may be used: what the reader sees, asked once by the command line. */
interface Look {
  readonly width: number;
  readonly color: boolean;
}

/** A form in which an audit is given out. ONE FILE = ONE OUTPUT FORMAT; the id is the file name. */
export interface Output {
  readonly id: string;
  readonly title: string;
  /** Pure, and never throws on a valid audit. Ends with a line break. */
  render(audit: Audit, look: Look): string;
}
