import { existsSync, readdirSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { disagreements, printed } from "../recompute/held.ts";

const folder = new URL("../../../shared/labelled/exports/", import.meta.url);
const isThere = existsSync(folder);
const files = isThere ? readdirSync(folder).filter((name) => name.endsWith(".csv")) : [];

describe.skipIf(!isThere)("real exports, read in place from ../shared/labelled (skipped without it)", () => {
  test.each(files)(
    "every number of the audit of %s is what its tickets add up to",
    { timeout: 600_000 },
    async (file) => {
      expect(disagreements(await printed([new URL(file, folder).pathname]))).toEqual([]);
    },
  );
});
