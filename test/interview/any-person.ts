import fc from "fast-check";
import type { Person } from "../../src/interview/person.ts";

/** Somebody who picks, ticks and writes whatever the numbers say, for ever; what is refused is written otherwise. */
export const anyPerson: fc.Arbitrary<Person> = fc.infiniteStream(fc.nat(1000)).map((numbers): Person => {
  const next = (below: number): number => Number(numbers.next().value) % below;
  return {
    pick: async ({ titles, aside }) => ({ said: next(titles.length + aside.length) }),
    tick: async ({ titles }) => ({ said: titles.flatMap((_, at) => (next(3) === 0 ? [at] : [])) }),
    async write({ fault, before }) {
      for (;;) {
        const texts = [
          before,
          "",
          "12",
          "12,5",
          "99.95%",
          "1e3",
          "EUR",
          "2027-06-30",
          " A b ",
          "x".repeat(200),
        ];
        const text = texts[next(texts.length)] ?? "";
        if (fault(text) === undefined) return { said: text };
      }
    },
  };
});
