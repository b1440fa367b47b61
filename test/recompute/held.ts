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

/** What an export holds as an audit and as lines, both printed by the same options. */
export async function printed(files: readonly string[], options: readonly string[] = [], stdin = "") {
  const audit: Audit = JSON.parse(await ktlo(["audit", ...files, ...options, "--format", "json"], stdin));
  const ofAudit = new Set(["--target", "--people"]);
  const shared = options.filter((option, at) => !ofAudit.has(option) && !ofAudit.has(options[at - 1] ?? ""));
  const lines = linesIn(await ktlo(["tickets", ...files, ...shared, "--format", "jsonl"], stdin));
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
  const { numbers, verdicts } = recompute(audit, lines, known, answered);
  const said = new Map(leavesOf(audit));
  const wrong = [...said].flatMap(([path, value]) => {
    const again = numbers.get(path);
    if (again !== undefined)
      return isSame(value, again) ? [] : [`${path}: ${value}, but the lines say ${again.value}`];
    return value === null || isExcepted(path) ? [] : [`${path}: ${value}, and nobody computes it again`];
  });
  const missing = [...numbers].flatMap(([path, { value }]) =>
    said.has(path) || value === null || (path === "house.tickets" && value === 0)
      ? []
      : [`${path}: absent, but the lines say ${value}`],
  );
  const turned = audit.activities.flatMap(({ id, verdict }) =>
    verdicts.get(id) === verdict ? [] : [`${id}: ${verdict}, but the lines say ${verdicts.get(id)}`],
  );
  return [...wrong, ...missing, ...turned];
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
