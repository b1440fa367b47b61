import fc from "fast-check";
import { expect, test } from "vitest";
import { run } from "../../src/cli/run.ts";
import { fakeIo } from "./fake-io.ts";
import { anyExport, type Export } from "./people-in-exports.ts";

const audits = ["terminal", "json", "markdown", "csv"].flatMap((format) => [
  `audit - --format ${format}`,
  `audit - --format ${format} --people group`,
  `audit - --format ${format} --people none`,
  `audit - --format ${format} --people pseudonym --purpose handover`,
]);
const tickets = ["jsonl", "csv", "table"].flatMap((format) => [
  `tickets - --format ${format}`,
  `tickets - --format ${format} --no-adapt`,
]);

test.each([...audits, ...tickets])("ktlo %s never prints a name or an address", async (line) => {
  await fc.assert(
    fc.asyncProperty(anyExport, async (all) => {
      expect(await leaks(line, all)).toEqual([]);
    }),
    { numRuns: 15, endOnFailure: true },
  );
});

async function leaks(line: string, { csv, people }: Export): Promise<readonly string[]> {
  const io = fakeIo(csv);
  expect(await run(line.split(" "), io)).toBe(0);
  const said = `${io.printed()}${io.said()}`.normalize("NFC").toLowerCase();
  return people.flatMap(({ secrets }) =>
    secrets.filter((secret) => said.includes(secret.normalize("NFC").toLowerCase())),
  );
}
