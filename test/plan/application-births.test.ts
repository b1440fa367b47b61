import { expect, test } from "vitest";
import { sortedAnswers } from "../../src/model/answers.ts";
import { applicationBirthsOf } from "../../src/plan/application-births.ts";
import { applicationOf, months, workloadOf } from "../workload/loads.ts";

const always = ["Mail", "Payroll", "Shop"].map((name) => app(name, 0, Array<number>(12).fill(20)));
const born = [
  app("Archive", 3, [1, 4, 4, 4]),
  app("Booking", 5, [9, 8, 10, 6]),
  app("Chat", 7, [2, 20, 16, 15, 17]),
];

test("it says what each application that appeared added, and that more of them are more to run", () => {
  const births = birthsIn([...always, ...born]);
  expect(births.born).toBe(3);
  expect(births.runPerMonth).toEqual({ low: 2.75, base: 7.5, high: 10.5 });
  expect(births.byAge[0]).toEqual({ month: 0, applications: 3, runPerMonth: 4 });
  expect([births.planned, births.forecast]).toEqual([null, null]);
  expect(births.message).toBe(
    "Each of 3 applications that appeared while the export was running added 7.5 run tickets a month on average: the quieter ones about 2.8, the louder ones about 11. How many new ones are planned was not said; every one of them is more to keep running.",
  );
});

test("it forecasts what planned applications will add", () => {
  const births = birthsIn([...always, ...born], 4);
  expect([births.planned, births.forecast]).toEqual([4, { low: 11, base: 30, high: 42 }]);
  expect(births.message).toContain(
    "4 planned applications would add about 30 run tickets a month (11 to 42).",
  );
  expect(births.message).toContain("It is assumed that 4 planned applications will be like the 3");
});

test("where none is planned, none is added", () => {
  const births = birthsIn([...always, ...born], 0);
  expect(births.forecast).toEqual({ low: 0, base: 0, high: 0 });
  expect(births.message).toContain("No new one is planned, so none will be added.");
});

test.each([
  [undefined, ""],
  [0, ""],
  [1, " So nobody can tell what 1 planned application will add."],
  [3, " So nobody can tell what 3 planned applications will add."],
])("where nothing appeared it says why it cannot be told, with %s planned", (planned, rest) => {
  const births = birthsIn(always, planned);
  expect(births).toEqual({
    born: 0,
    runPerMonth: null,
    byAge: [],
    planned: planned ?? null,
    forecast: null,
    message: `No application clearly appeared while the export was running, after 2 silent months or more and with 3 full months or more and 5 tickets or more to follow; at least 3 are needed.${rest}`,
  });
});

function birthsIn(applications: readonly ReturnType<typeof app>[], planned?: number) {
  const workload = workloadOf([], {
    period: months(12),
    applications: new Map(applications.map((one) => [one.application, one])),
  });
  const answers =
    planned === undefined
      ? undefined
      : { file: "ktlo.answers.json", ...sortedAnswers({ "planned-applications": planned }) };
  return applicationBirthsOf({ workload, answers });
}

/** Run tickets by month, from its month of birth on. */
function app(application: string, from: number, tickets: readonly number[]) {
  return applicationOf({
    application,
    months: new Map(
      tickets.map((run, at) => [
        `2025-${String(from + at + 1).padStart(2, "0")}`,
        { run, transform: 0, unclear: 0 },
      ]),
    ),
  });
}
