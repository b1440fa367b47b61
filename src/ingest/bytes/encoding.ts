import { analyse } from "chardet";
import { UserError } from "../../model/user-error.ts";
import { decodeBytes } from "./decode.ts";
import type { Source } from "../source.ts";
import { surveyBytes, type ByteSurvey } from "./survey-bytes.ts";
import { likeliestWestern } from "./western.ts";

export interface Encoding {
  /** A label of the Encoding Standard, or one of "utf-32le", "utf-32be", "cp850", "utf-8 with windows-1252". */
  readonly name: string;
  readonly because: string;
  readonly warning?: { readonly code: string; readonly message: string };
}

/** Looks at every byte of the source: the first one that is not UTF-8 may stand far into the file. */
export async function detectEncoding(source: Source, asked?: string): Promise<Encoding> {
  const survey = await surveyBytes(source.open());
  if (asked !== undefined) return { name: knownLabel(asked), because: "you said so with --encoding" };
  const encoding = byMark(survey) ?? byZeros(survey) ?? byUtf8(survey) ?? byStatistics(survey);
  if (looksBinary(survey, encoding)) {
    throw new UserError(
      `${source.name === "-" ? "Standard input" : source.name} is not text${survey.kind === undefined ? "" : `: it looks like ${survey.kind}`}.`,
      "Export the tickets as CSV and run ktlo on that file.",
    );
  }
  return twiceEncoded(survey, encoding) ? { ...encoding, warning: twice } : encoding;
}

const twice = {
  code: "encoded-twice",
  message:
    "Accented letters look as if the file had been converted to UTF-8 twice (Ã¼ for ü); words with them may not be recognised. Export again as UTF-8.",
};

function knownLabel(asked: string): string {
  const label = asked.toLowerCase();
  if (["utf-32le", "utf-32be", "cp850"].includes(label)) return label;
  try {
    return new TextDecoder(label).encoding;
  } catch {
    throw new UserError(
      `${asked} is not an encoding this tool knows.`,
      "Try utf-8, utf-16le, windows-1252, iso-8859-15, cp850, macintosh, shift_jis or gb18030.",
    );
  }
}

function byMark({ head }: ByteSurvey): Encoding | undefined {
  const starts = (...bytes: number[]): boolean => bytes.every((byte, at) => head[at] === byte);
  const because = "the file begins with its byte-order mark";
  if (starts(0xff, 0xfe, 0, 0)) return { name: "utf-32le", because };
  if (starts(0, 0, 0xfe, 0xff)) return { name: "utf-32be", because };
  if (starts(0xff, 0xfe)) return { name: "utf-16le", because };
  if (starts(0xfe, 0xff)) return { name: "utf-16be", because };
  return undefined;
}

/** Latin text in UTF-16 or UTF-32 has a zero in (nearly) every second byte, always on the same side. */
function byZeros({ zerosAt, total }: ByteSurvey): Encoding | undefined {
  const [a = 0, b = 0, c = 0, d = 0] = zerosAt.map((zeros) => zeros / Math.max(1, total / 4));
  if (b > 0.6 && c > 0.6 && d > 0.6 && a < 0.2)
    return { name: "utf-32le", because: "three of four bytes are zero" };
  if (a > 0.6 && b > 0.6 && c > 0.6 && d < 0.2)
    return { name: "utf-32be", because: "three of four bytes are zero" };
  if (b > 0.4 && d > 0.4 && a < 0.1 && c < 0.1) {
    return { name: "utf-16le", because: "every second byte is zero" };
  }
  if (a > 0.4 && c > 0.4 && b < 0.1 && d < 0.1) {
    return { name: "utf-16be", because: "every first byte of two is zero" };
  }
  return undefined;
}

function byUtf8(survey: ByteSurvey): Encoding | undefined {
  const { utf8, truncated, head } = survey;
  if (utf8.invalid === 0) {
    const marked = head[0] === 0xef && head[1] === 0xbb && head[2] === 0xbf;
    const because = marked
      ? "the file begins with the UTF-8 byte-order mark"
      : utf8.valid === 0
        ? "every byte is ASCII"
        : "every byte is valid UTF-8";
    if (!truncated) return { name: "utf-8", because };
    const message = "The file ends in the middle of a character; it may have been cut off.";
    return { name: "utf-8", because, warning: { code: "file-cut-off", message } };
  }
  if (utf8.valid >= 0.4 * (utf8.valid + utf8.invalid)) {
    const message = `${utf8.invalid} bytes are not UTF-8 (the first is byte ${utf8.firstInvalid + 1}); they were read as windows-1252.`;
    return {
      name: "utf-8 with windows-1252",
      because: `${utf8.valid} accented letters are UTF-8 and ${utf8.invalid} are not`,
      warning: { code: "mixed-encoding", message },
    };
  }
  return undefined;
}

const manyBytes = ["Shift_JIS", "GB18030", "Big5", "EUC-JP", "EUC-KR"];
const otherAlphabets = [
  "KOI8-R",
  "windows-1251",
  "ISO-8859-5",
  "windows-1253",
  "ISO-8859-7",
  "windows-1250",
  "ISO-8859-2",
  "windows-1254",
  "ISO-8859-9",
  "windows-1255",
  "ISO-8859-8-I",
  "ISO-8859-8",
  "windows-1256",
  "ISO-8859-6",
];

function byStatistics({ sample, utf8 }: ByteSurvey): Encoding {
  const guesses = analyse(sample).map(({ name, confidence }) => ({ name: name, confidence }));
  const far = guesses.find(({ name, confidence }) => manyBytes.includes(name) && confidence >= 80);
  const western = likeliestWestern(sample);
  const near = guesses[0];
  const first = `byte ${utf8.firstInvalid + 1} is not UTF-8`;
  if (far !== undefined && western.plausible < 0.9)
    return guessed(far.name, `${first} and the byte pairs fit ${far.name}`);
  if (
    near !== undefined &&
    otherAlphabets.includes(near.name) &&
    near.confidence > 25 &&
    western.plausible < 0.9
  ) {
    return guessed(near.name, `${first} and the letters fit ${near.name}`);
  }
  return guessed(western.name, `${first} and its letters make sense as ${western.name}`);
}

function guessed(name: string, because: string): Encoding {
  const label = name === "cp850" ? name : new TextDecoder(name.toLowerCase()).encoding;
  const message = `The encoding was guessed: ${label}, because ${because}. Say --encoding if letters look wrong.`;
  return { name: label, because, warning: { code: "encoding-guessed", message } };
}

/** Text has line ends and tabs, but next to no other control characters. */
function looksBinary(survey: ByteSurvey, encoding: Encoding): boolean {
  if (survey.kind !== undefined) return true;
  const text = decodeBytes(survey.head, encoding.name);
  // eslint-disable-next-line no-control-regex -- control characters are what is counted here
  const controls = text.match(/[\u0000-\u0008\u000e-\u001a\u001c-\u001f\ufffd]/g)?.length ?? 0;
  const separators = text.split("\u0001").length - 1;
  return text.length > 0 && (controls - separators) / text.length > 0.04;
}

function twiceEncoded(survey: ByteSurvey, { name }: Encoding): boolean {
  if (name !== "utf-8") return false;
  const text = decodeBytes(survey.sample, name);
  const doubled = text.match(/[ÃÂâ][\u0080-\u00bf\u2013-\u2122€‚„…†‡ˆ‰‹‘’“”•˜›]/g)?.length ?? 0;
  const letters = text.match(/[^\u0000-\u007f]/g)?.length ?? 0; // eslint-disable-line no-control-regex -- "not ASCII"
  return doubled >= 2 && doubled * 2 >= letters * 0.6;
}
