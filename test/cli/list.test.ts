import { expect, test } from "vitest";
import { activities } from "../../src/activities/index.ts";
import { run } from "../../src/cli/run.ts";
import { widthOf } from "../../src/text/width.ts";
import { fakeIo } from "./fake-io.ts";

const config = "fixtures/house/ktlo.config.json";

async function list(words: readonly string[], columns = "") {
  const io = fakeIo("", { env: { COLUMNS: columns } });
  expect(await run(["list", "activities", ...words], io)).toBe(0);
  return io.printed();
}

test("the list of activities is one line each", async () => {
  expect((await list([])).trim().split("\n").length).toBe(activities.length + 1);
});

test.each(["", "200", "60"])(
  "no page of an activity is wider than 80 columns or COLUMNS=%s",
  async (columns) => {
    for (const { id } of activities) {
      const widest = Math.max(...(await list([id], columns)).split("\n").map(widthOf));
      expect(widest).toBeLessThanOrEqual(columns === "60" ? 60 : 80);
      expect(widest).toBeGreaterThan(40);
    }
  },
);

test("as JSON, every activity says its twins and its neighbours, and one alone says the same", async () => {
  const all = JSON.parse(await list(["--format", "json"]));
  const [first] = activities;
  expect(all).toHaveLength(activities.length);
  expect(all[0]).toMatchObject({ id: first?.id, twins: first?.twins, neighbours: first?.neighbours });
  expect(JSON.parse(await list([first?.id ?? "", "--format", "json"]))).toEqual(all[0]);
});

test("an activity of the house is shown with what its config says, and nothing is made up for it", async () => {
  const page = await list(["plant-control", "--config", config]);
  expect(page).toContain("PLANT CONTROL\nControllers, scales and conveyors of the quays.");
  expect(page).toContain("90 for a ticket");
  expect(page).not.toMatch(/NEIGHBOURS|Transform/);
});

test("an activity is shown by the name it has in the house", async () => {
  expect(await list(["device-support", "--config", config])).toMatch(/^WORKPLACE\n/);
});
