import { existsSync, readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { z } from "zod";
import { patternEngine } from "../../src/house/pattern.ts";

const file = new URL("../../../shared/reliability/redos_rules.json", import.meta.url);
const rules = z
  .array(z.object({ pattern: z.string(), attack: z.string() }))
  .parse(existsSync(file) ? JSON.parse(readFileSync(file, "utf8")) : []);

/** What RE2 leaves out, since it cannot be found in linear time. */
const refused = [String.raw`(.*)\1{50}x`, "^(?=(a+)+b)"];

describe.skipIf(rules.length === 0)("expressions that block an engine that backtracks", () => {
  test.each(rules.map(({ pattern, attack }) => [pattern, attack] as const))(
    "%s is answered or refused",
    async (pattern, attack) => {
      const { found, fault } = (await patternEngine())(pattern);
      expect(fault === undefined).toBe(!refused.includes(pattern));
      const cut = attack.slice(0, 10_000);
      expect(found(`${attack}${" ".repeat(20_000)}`)).toBe(found(cut.padEnd(10_000)));
    },
  );
});
