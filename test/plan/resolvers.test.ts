import { expect, test } from "vitest";
import type { PeopleWish } from "../../src/model/people-wish.ts";
import { resolversOf } from "../../src/plan/resolvers.ts";
import { exampleAudit } from "../outputs/example-audit.ts";
import { findingsOf, judged } from "./judged.ts";

const works = [
  judged("outsource", {
    id: "desktop",
    load: {
      resolvers: new Map([
        [11, 50],
        [22, 5],
        [33, 4],
      ]),
    },
  }),
  judged("keep", {
    id: "network",
    load: {
      resolvers: new Map([
        [22, 7],
        [44, 90],
      ]),
    },
  }),
];

function resolvers(sha256: string, mode: PeopleWish["mode"] = "pseudonym") {
  const [file] = exampleAudit.input;
  if (file === undefined) throw new Error("the example has a file");
  return resolversOf(findingsOf(works, { people: { mode }, files: [{ ...file, sha256 }] }));
}

test.each(["none", "group", "name"] as const)("nobody has a pseudonym with --people %s", (mode) => {
  expect(resolvers("aa", mode)).toBeUndefined();
});

test("a pseudonym tells on what somebody works, and neither how much nor how long", () => {
  const told = resolvers("aa");
  expect(told?.map(({ resolver }) => resolver)).toEqual(["R-01", "R-02", "R-03"]);
  expect(told?.map(({ activities }) => activities.join(" ")).toSorted()).toEqual([
    "desktop",
    "desktop network",
    "network",
  ]);
  expect(Object.keys(told?.[0] ?? {})).toEqual(["resolver", "activities"]);
});

test("the same exports give the same pseudonyms, and other exports give others", () => {
  expect(resolvers("aa")).toEqual(resolvers("aa"));
  const orders = new Set(["aa", "bb", "cc", "dd", "ee"].map((sha256) => JSON.stringify(resolvers(sha256))));
  expect(orders.size).toBeGreaterThan(1);
});

test("a hundred people and more are still sorted by pseudonym", () => {
  const many = new Map(Array.from({ length: 120 }, (_, at) => [at, 9] as const));
  const findings = findingsOf([judged("keep", { load: { resolvers: many } })], {
    people: { mode: "pseudonym" },
  });
  const names = resolversOf(findings)?.map(({ resolver }) => resolver) ?? [];
  expect(names.at(0)).toBe("R-001");
  expect(names.toSorted()).toEqual(names);
});
