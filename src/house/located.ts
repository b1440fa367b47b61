import { getNodeValue, parseTree, printParseErrorCode, findNodeAtLocation } from "jsonc-parser";
import type { Node, ParseError } from "jsonc-parser";
import { lineAt, type Problem } from "./problem.ts";

/** Names and places in lists that lead to a part of a JSON text. */
export type Path = readonly (string | number)[];

/** A JSON text, comments and a last comma allowed, that knows where each of its parts stands. */
export interface Located {
  readonly value: unknown;
  /** Where it is no JSON. */
  readonly broken: readonly Problem[];
  /** Names that stand twice in the same object. */
  readonly twice: readonly Problem[];
  readonly has: (path: Path) => boolean;
  readonly valueAt: (path: Path) => unknown;
  /** Where the value at a path begins; where there is none, where the innermost part of the path that is there does. */
  readonly at: (path: Path) => number;
  /** Where the name of the last step of a path begins. */
  readonly nameAt: (path: Path) => number;
}

export function located(text: string): Located {
  try {
    return read(text);
  } catch (error) {
    if (!(error instanceof RangeError)) throw error;
    const message = "lists and objects are nested too deep: expected a handful of levels";
    return { ...read("{}"), broken: [{ offset: 0, message }] };
  }
}

function read(text: string): Located {
  const errors: ParseError[] = [];
  const root = parseTree(text, errors, { allowTrailingComma: true });
  const find = (path: Path): Node | undefined =>
    root === undefined ? undefined : findNodeAtLocation(root, [...path]);
  const at = (path: Path): number => find(path)?.offset ?? (path.length === 0 ? 0 : at(path.slice(0, -1)));
  const valueAt = (path: Path): unknown => {
    const node = find(path);
    return node === undefined ? undefined : getNodeValue(node);
  };
  return {
    value: valueAt([]),
    broken: broken(text, errors),
    twice: root === undefined ? [] : twice(root),
    has: (path) => find(path) !== undefined,
    valueAt,
    at,
    nameAt(path) {
      const owner = find(path)?.parent;
      return owner?.type === "property" ? owner.offset : at(path);
    },
  };
}

/** Of several faults in one line the later ones are mostly the echo of the first. */
function broken(text: string, errors: readonly ParseError[]): readonly Problem[] {
  const lines = new Set<number>();
  return errors.flatMap(({ error, offset }) => {
    const line = lineAt(text, offset);
    if (lines.has(line)) return [];
    lines.add(line);
    return [{ offset, message: meaning[printParseErrorCode(error)] ?? "this is no JSON" }];
  });
}

const meaning: Readonly<Record<string, string>> = {
  InvalidSymbol: "this is no JSON: expected names and texts in double quotes, numbers, true, false or null",
  InvalidNumberFormat: "this is no number: expected digits, as in 30 or 0.5",
  PropertyNameExpected: "expected a name in double quotes",
  ValueExpected: "expected a value",
  ColonExpected: "expected a colon after the name",
  CommaExpected: "expected a comma before this",
  CloseBraceExpected: "expected } to close what { opened",
  CloseBracketExpected: "expected ] to close what [ opened",
  EndOfFileExpected: "expected the end of the file",
  UnexpectedEndOfComment: "a comment is never closed: expected */",
  UnexpectedEndOfString: "a text is never closed: expected a quote at its end, on the same line",
  UnexpectedEndOfNumber: "a number is not finished: expected a digit",
  InvalidUnicode: "expected four hexadecimal digits after \\u",
  InvalidEscapeCharacter: 'expected one of " \\ / b f n r t u after a backslash; write \\\\ for a backslash',
  InvalidCharacter:
    "this character may not stand here as it is: expected it as \\t, \\n or \\u and its number",
};

/** JSON would silently keep the last of them. */
function twice(node: Node): readonly Problem[] {
  const names = new Set<unknown>();
  return (node.children ?? []).flatMap((child) => {
    const [name] = child.type === "property" ? (child.children ?? []) : [];
    const again = name !== undefined && names.has(name.value);
    if (name !== undefined) names.add(name.value);
    const here: readonly Problem[] = again
      ? [{ offset: child.offset, message: `"${String(name.value)}" stands here twice: expected it once` }]
      : [];
    return [...here, ...twice(child)];
  });
}
