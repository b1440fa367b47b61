import { expect, test } from "vitest";
import { assess } from "../../src/assess/assess.ts";
import { keepOf } from "../../src/plan/keep.ts";
import { movesOf } from "../../src/plan/moves.ts";
import { factsOf, loadOf, readyToHandOut, workloadOf } from "../workload/loads.ts";

const activities = [
  factsOf({ id: "how-to", title: "How-to", presumption: "eliminate" }),
  factsOf({ id: "resets", title: "Resets", presumption: "automate", guard: "identity" }),
  factsOf({ id: "desktop", title: "Desktop" }),
  factsOf({ id: "integration", title: "Integration", presumption: "grow" }),
  factsOf({ id: "vendor-management", title: "Vendors", presumption: "keep", guard: "retained", market: 1 }),
];

test("work that need not exist comes before work for a machine, and this before work for a supplier", () => {
  const moves = movesFor([
    readyToHandOut({ activity: "integration", effortHours: { run: 0, transform: 900, unclear: 0 } }),
    readyToHandOut({ activity: "desktop" }),
    readyToHandOut({ activity: "resets" }),
    readyToHandOut({ activity: "how-to" }),
  ]);
  expect(moves.map(({ verdict, activities: ids }) => [verdict, ids])).toEqual([
    ["eliminate", ["how-to"]],
    ["automate", ["resets"]],
    ["outsource", ["desktop"]],
    ["grow", ["integration"]],
  ]);
});

test("a move begins with the three activities that are the most hours and the surest, and counts the rest", () => {
  const ids = ["a", "b", "c", "d"];
  const loads = ids.map((activity, at) =>
    readyToHandOut({ activity, effortHours: { run: 100 * (at + 1), transform: 0, unclear: 0 } }),
  );
  const facts = ids.map((id) => factsOf({ id, title: id.toUpperCase() }));
  const workload = workloadOf(loads);
  expect(movesOf(workload, assess(workload, facts), facts)).toEqual([
    {
      verdict: "outsource",
      title: "D; C; B",
      activities: ["d", "c", "b"],
      tickets: 1_800,
      effortHours: 900,
      because:
        "90% of all hours; the tickets show work that a supplier can do as well: ask for offers and for an offer of the house; 1 smaller or less certain activity follows",
    },
  ]);
});

test("a move says what has to be done first", () => {
  const [move] = movesFor([readyToHandOut({ activity: "desktop", resolvers: new Map([[1, 600]]) })]);
  expect(move?.because).toContain("Desktop only after what has to be done first");
});

test("what is next to nothing is no move", () => {
  const small = { run: 1, transform: 0, unclear: 0 };
  const large = { run: 1_000, transform: 0, unclear: 0 };
  const loads = [
    readyToHandOut({ activity: "how-to", effortHours: small }),
    readyToHandOut({ activity: "desktop", effortHours: large }),
  ];
  expect(movesFor(loads).map(({ verdict }) => verdict)).toEqual(["outsource"]);
});

test("what must not be handed out is named, even where there is too little of it for a verdict", () => {
  const loads = [
    readyToHandOut({ activity: "resets" }),
    readyToHandOut({ activity: "desktop" }),
    loadOf({ activity: "vendor-management", tickets: { run: 3, transform: 0, unclear: 0 } }),
  ];
  const workload = workloadOf(loads);
  expect(keepOf(workload, assess(workload, activities), activities).map(({ activity }) => activity)).toEqual([
    "resets",
    "vendor-management",
  ]);
});

function movesFor(loads: readonly ReturnType<typeof loadOf>[]) {
  const workload = workloadOf(loads);
  return movesOf(workload, assess(workload, activities), activities);
}
