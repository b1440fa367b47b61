import { expect, test } from "vitest";
import { assess } from "../../src/assess/assess.ts";
import { hoursUnder } from "../../src/assess/hours-under.ts";
import type { EffortModel } from "../../src/workload/effort.ts";
import { createTally } from "../../src/workload/tally.ts";
import { total, type Workload } from "../../src/model/workload.ts";
import { factsOf, loadOf, workloadOf } from "../workload/loads.ts";
import { classified, day } from "../workload/tickets.ts";

const tickets = [
  classified({ effortHours: 2 }),
  classified({ opened: day(3, 3), resolved: day(3, 4) }),
  classified({ opened: day(3, 3), resolved: day(3, 7) }, { class: "transform" }),
  classified({}),
];

function workloadBy(handsOnShare?: number): Workload {
  const model: EffortModel = { minutesOf: () => 15, cover: "8x5", handsOnShare };
  const tally = createTally(model, [], { isPerson: () => false });
  for (const ticket of tickets) tally.add(ticket);
  return tally.result();
}

test.each([0.05, 0.1, 0.2, undefined])(
  "hours under a hands-on share of %s are what counting again would make of them",
  (share) => {
    for (const before of [workloadBy(), workloadBy(0.1)]) {
      const { effortHours, activities } = hoursUnder(before, { "hands-on-share": share });
      const again = workloadBy(share);
      expect(total(effortHours)).toBeCloseTo(total(again.effortHours), 6);
      expect(effortHours.transform).toBeCloseTo(again.effortHours.transform, 6);
      expect(activities.get("desktop")?.effortHours.run).toBeCloseTo(again.effortHours.run, 6);
    }
  },
);

test("a hands-on share that makes most hours transformation could turn the verdict", () => {
  const none = { run: 0, transform: 0, unclear: 0 };
  const load = loadOf({
    tickets: { run: 60, transform: 40, unclear: 0 },
    effortHours: { run: 60, transform: 40, unclear: 0 },
    otherwise: {
      logged: none,
      open: { run: 100, transform: 900, unclear: 0 },
      undated: none,
      defaults: { run: 60, transform: 40, unclear: 0 },
    },
  });
  const { open } = assess(workloadOf([load]), [factsOf()]);
  expect(open).toContainEqual({ question: "hands-on-share", activities: ["desktop"] });
});
