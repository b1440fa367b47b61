import { expect, test } from "vitest";
import { activities } from "../../src/activities/index.ts";

const ids = activities.map(({ id }) => id);
const neighboursOf = new Map(
  activities.map(({ id, neighbours }) => [id, neighbours.map((neighbour) => neighbour.id)]),
);
const sentences = activities.flatMap(({ id, neighbours }) =>
  neighbours.map((neighbour) => ({ from: id, to: neighbour.id, apart: neighbour.apart })),
);
/** "Printing, not device support: …" */
const form = /^(.+), not (.+?): (.+)\.$/;

test.each(activities)("$id has two to five neighbours, each once, none of them itself", ({ id }) => {
  const found = neighboursOf.get(id) ?? [];
  expect(found.length).toBeGreaterThanOrEqual(2);
  expect(found.length).toBeLessThanOrEqual(5);
  expect(new Set(found).size).toBe(found.length);
  expect(found).not.toContain(id);
  expect(ids).toEqual(expect.arrayContaining([...found]));
});

test("whoever does not return the neighbourhood has five nearer ones", () => {
  const unanswered = sentences.filter(({ from, to }) => neighboursOf.get(to)?.includes(from) !== true);
  expect(unanswered.filter(({ to }) => neighboursOf.get(to)?.length !== 5)).toEqual([]);
});

test.each(sentences)("what tells $from from $to is one sentence that names both", ({ apart }) => {
  expect(apart).toMatch(form);
  expect(apart).toMatch(/^[A-Z]/);
  expect(apart).not.toMatch(/[.!?] |\s{2}/);
  expect(apart.length).toBeLessThanOrEqual(200);
});

test("an activity is called the same in every sentence", () => {
  const names = new Map<string, Set<string>>(ids.map((id) => [id, new Set()]));
  for (const { from, to, apart } of sentences) {
    const [, own = "", other = ""] = form.exec(apart) ?? [];
    names.get(from)?.add(own.toLowerCase());
    names.get(to)?.add(other.toLowerCase());
  }
  expect([...names].filter(([, found]) => found.size !== 1)).toEqual([]);
  expect(new Set([...names.values()].flatMap((found) => [...found])).size).toBe(ids.length);
});

test.each([
  ["network-and-connectivity", "facilities-and-power", "data-centre provider"],
  ["network-and-connectivity", "telephony-and-mobile", "telephone provider"],
  ["network-and-connectivity", "vendor-management", "another software vendor"],
  ["monitoring-and-alerts", "application-support", "reported by a person"],
  ["monitoring-and-alerts", "problem-analysis", "closing note names a root cause"],
  ["monitoring-and-alerts", "batch-and-interfaces", "restarted by hand"],
  ["application-support", "application-defect", "tracker's type Bug"],
  ["device-support", "field-hardware", "set up, moved, cabled, swapped or cleaned"],
  ["device-support", "asset-and-procurement", "asked to be bought or replaced"],
  ["field-hardware", "asset-and-procurement", "asked to be bought or replaced"],
  ["password-and-lockout", "access-and-permissions", "cannot log in"],
  ["access-and-permissions", "facilities-and-power", "badge, door and camera"],
  ["architecture-and-evaluation", "problem-analysis", '"investigate technology X"'],
  ["application-defect", "application-enhancement", "plainly adds a capability"],
  ["release-and-deployment", "patching-and-vulnerabilities", "version of a library or an engine"],
  ["application-support", "application-enhancement", "season, price, campaign or product"],
  ["analytics-and-data-products", "application-enhancement", "new analytics events or a new dashboard"],
  ["analytics-and-data-products", "reports-and-extracts", "new recurring report"],
  ["coordination-and-overhead", "architecture-and-evaluation", "category says specification"],
])("the border of %s and %s is as the guide rules it", (from, to, ruling) => {
  const apart = sentences.find((found) => found.from === from && found.to === to)?.apart;
  expect(apart).toContain(ruling);
  expect(neighboursOf.get(to)).toContain(from);
});

test.each(activities)("$id has a twin on either side of the line, each of one short line", ({ twins }) => {
  for (const twin of [twins?.run, twins?.transform]) {
    expect(twin).toMatch(/^\S.{8,68}\S$/);
    expect(twin).not.toMatch(/[.!?;]$/);
  }
  expect(twins?.run).not.toBe(twins?.transform);
});
