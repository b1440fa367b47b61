import fc from "fast-check";
import { expect, test } from "vitest";
import { verdicts } from "../../src/model/verdict.ts";
import type { GateHit } from "../../src/model/assessment.ts";
import { keepOf } from "../../src/plan/keep.ts";
import type { Findings } from "../../src/plan/findings.ts";
import type { SaidOfQuestions } from "../../src/model/answers.ts";
import { loadOf } from "../workload/loads.ts";
import { activities, found, withVerdicts, toHandOut } from "./found.ts";

const few = { tickets: { run: 3, transform: 0, unclear: 0 } };

test("what must not be handed out is named, even where there is too little of it for a verdict", () => {
  const findings = found(
    [
      toHandOut("password-and-lockout"),
      toHandOut("printing"),
      loadOf({ activity: "vendor-management", ...few }),
    ],
    activities,
  );
  expect(kept(findings).map(({ activity }) => activity)).toEqual([
    "password-and-lockout",
    "vendor-management",
  ]);
});

test.each<[string, SaidOfQuestions, string]>([
  [
    "sets the house apart, however little of it there is",
    { differentiators: { activities: ["printing"], applications: [] } },
    "you said that this sets you apart from others, and a supplier would sell it to them too",
  ],
  [
    "is forbidden, but with a supplier already",
    { outsourced: [{ activity: "password-and-lockout", satisfaction: 4 }] },
    "whoever resets a password or grants access decides who gets in; no supplier does so unless every caller is verified; a supplier does it already, so agree on this with that supplier first",
  ],
])("the reason is said of what %s", (_what, answers, because) => {
  const findings = found(
    [toHandOut("password-and-lockout"), loadOf({ activity: "printing", ...few })],
    activities,
    answers,
  );
  expect(kept(findings).map((each) => each.because)).toContain(because);
});

const never: GateHit = {
  gate: "identity",
  title: "",
  effect: "never",
  verdicts: ["outsource"],
  because: "never",
};

test("all that is forbidden or kept is in, each once, and nothing that is to be handed out", () => {
  const any = fc.uniqueArray(
    fc.tuple(
      fc.constantFrom(...activities.map(({ id }) => id)),
      fc.record({ verdict: fc.constantFrom(...verdicts), gates: fc.constantFrom([], [never]) }),
    ),
    { selector: ([id]) => id },
  );
  fc.assert(
    fc.property(any, (works) => {
      const expected = works.filter(([, { verdict, gates }]) => verdict === "keep" || gates.length > 0);
      expect(
        kept(withVerdicts(works))
          .map(({ activity }) => activity)
          .toSorted(),
      ).toEqual(expected.map(([id]) => id).toSorted());
    }),
  );
});

function kept({ workload, assessed, activities: known }: Findings) {
  return keepOf(workload, assessed.assessments, known);
}
