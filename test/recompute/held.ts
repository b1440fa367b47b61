import { z } from "zod";
import type { Audit } from "../../src/model/audit.ts";
import { run } from "../../src/cli/run.ts";
import { fakeIo } from "../cli/fake-io.ts";
import type { Answered, Known } from "./criteria.ts";
import { isExcepted } from "./exceptions.ts";
import { linesIn } from "./line.ts";
import { recompute } from "./recompute.ts";
import { leavesOf } from "./told.ts";

const catalogue: z.ZodType<readonly Known[]> = z.array(
  z.object({
    id: z.string(),
    usually: z.string(),
    market: z.number(),
    presumption: z.string(),
    guard: z.string().optional(),
    defaultMinutes: z.number(),
  }),
);

/** Numbers that rest on who worked or asked are told where somebody says what for. */
const withPeople = ["--people", "pseudonym", "--purpose", "compute the audit again"];

/** What an export holds as an audit and as lines, both printed by the same options. */
export async function printed(files: readonly string[], options: readonly string[] = [], stdin = "") {
  const audit: Audit = JSON.parse(await ktlo(["audit", ...files, ...options, "--format", "json"], stdin));
  const ofAudit = new Set(["--target", "--people"]);
  const shared = options.filter((option, at) => !ofAudit.has(option) && !ofAudit.has(options[at - 1] ?? ""));
  const lines = linesIn(
    await ktlo(["tickets", ...files, ...shared, ...withPeople, "--format", "jsonl"], stdin),
  );
  const house = options.filter((option, at) => [option, options[at - 1]].includes("--config"));
  const known = catalogue.parse(JSON.parse(await ktlo(["list", "activities", ...house, "--format", "json"])));
  return { audit, lines, known };
}

/**
 * What an audit says otherwise than its lines: empty where all its numbers were computed again, and every number of it
 * was or is excepted with a reason.
 */
export function disagreements(
  { audit, lines, known }: Awaited<ReturnType<typeof printed>>,
  answered: Answered = {},
): readonly string[] {
  const { numbers, words } = recompute(audit, lines, known, answered);
  const leaves = new Map(leavesOf(audit));
  const wrong = [...leaves].flatMap(([path, value]) => {
    const again = numbers.get(path);
    if (again !== undefined)
      return isSame(value, again) ? [] : [`${path}: ${value}, but the lines say ${again.value}`];
    return value === null || isExcepted(path) ? [] : [`${path}: ${value}, and nobody computes it again`];
  });
  const missing = [...numbers].flatMap(([path, { value }]) =>
    leaves.has(path) || value === null || (path === "house.tickets" && value === 0)
      ? []
      : [`${path}: absent, but the lines say ${value}`],
  );
  const turned = [...words].flatMap(([path, begin]) => {
    const said = wordsAt(audit, path);
    return said.startsWith(begin) ? [] : [`${path}: ${said}, but the lines say ${begin}`];
  });
  return [...wrong, ...missing, ...turned];
}

function wordsAt(value: unknown, path: string): string {
  const found = path
    .split(".")
    .reduce<unknown>(
      (at, key) => (typeof at === "object" && at !== null ? Reflect.get(at, key) : undefined),
      value,
    );
  return typeof found === "string" ? found : "";
}

function isSame(
  value: number | null,
  again: { readonly value: number | null; readonly within: number },
): boolean {
  if (value === null || again.value === null) return value === again.value;
  return Math.abs(value - again.value) <= again.within * Math.max(1, Math.abs(again.value));
}

async function ktlo(argv: readonly string[], stdin = ""): Promise<string> {
  const io = fakeIo(stdin);
  const code = await run([...argv, "--quiet"], io);
  if (code !== 0) throw new Error(`${argv.join(" ")}: ${io.said()}`);
  return io.printed();
}
