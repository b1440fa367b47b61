import fc from "fast-check";
import { describe, expect, test } from "vitest";
import type { Ticket } from "../../src/model/ticket.ts";
import type { Candidate } from "../../src/teach/candidate.ts";
import { choiceAmong } from "../../src/teach/choose.ts";
import { differenceIn } from "../../src/teach/difference.ts";
import { answer, labelsIn, nextIn, startSession, type Session } from "../../src/teach/session.ts";
import { ticketOf } from "../classify/ticket-of.ts";
import { candidatesOf, classifierAfter, gathered, labelled, oneByOne } from "./candidates-of.ts";

/** Invented tickets: a thing, what is the matter with it, and where it was filed. */
const anyTicket = fc
  .record({
    thing: fc.constantFrom(
      "printer",
      "crane portal",
      "gate camera",
      "order interface",
      "berth plan",
      "laptop",
    ),
    matter: fc.constantFrom(
      "is down",
      "new report for",
      "please extend",
      "question about",
      "move to cloud:",
      "again",
    ),
    group: fc.constantFrom("Quay", "Yard", undefined),
    type: fc.constantFrom("Incident", "Task", undefined),
  })
  .map(({ thing, matter, group, type }): Ticket => ({
    ...ticketOf(`${matter} ${thing}`),
    ...(group === undefined ? {} : { group }),
    ...(type === undefined ? {} : { type }),
  }));
const anyTickets = fc
  .array(anyTicket, { minLength: 4, maxLength: 25 })
  .map((tickets) => tickets.map((ticket, at) => ({ ...ticket, id: `T-${at}` })));
const classes = ["run", "transform", "unclear"] as const;

/** Answers up to `most` questions, each by what the ticket says, so that order cannot matter. */
async function answered(tickets: readonly Ticket[], most: number): Promise<Session> {
  const candidates = await candidatesOf(tickets);
  const choice = choiceAmong(candidates);
  let session = startSession(candidates, []);
  for (let asked = 0; asked < most; asked += 1) {
    const next = nextIn(session, choice);
    if (next === undefined) break;
    const said = classes[(next.ticket.title ?? "").length % classes.length] ?? "run";
    session = answer(session, next, labelled(next, { class: said }));
  }
  return session;
}

const titlesIn = ({ steps }: Session) => steps.map(({ candidate }) => candidate.ticket.title);

const first = async (titles: readonly string[]): Promise<string | undefined> => {
  const candidates = await candidatesOf(titles.map(ticketOf));
  return nextIn(startSession(candidates, []), choiceAmong(candidates))?.ticket.title;
};

const ofGate = ({ title = "" }: Ticket): boolean => title.startsWith("Gate");

const titlesOf = ({ candidates }: { readonly candidates: readonly Candidate[] }) =>
  new Set(candidates.map(({ ticket }) => ticket.title));

describe("which ticket is asked", () => {
  test("does not depend on the order of the rows", async () => {
    await fc.assert(
      fc.asyncProperty(
        anyTickets.chain((tickets) =>
          fc.tuple(
            fc.constant(tickets),
            fc.shuffledSubarray(tickets, { minLength: tickets.length, maxLength: tickets.length }),
          ),
        ),
        async ([tickets, shuffled]) => {
          const [one, other] = [await answered(tickets, 5), await answered(shuffled, 5)];
          expect(titlesIn(other)).toEqual(titlesIn(one));
          expect(labelsIn(other).map(({ class: said }) => said)).toEqual(
            labelsIn(one).map(({ class: said }) => said),
          );
        },
      ),
      { numRuns: 25 },
    );
  });

  test("is never one with the same text as one that was answered", async () => {
    await fc.assert(
      fc.asyncProperty(anyTickets, async (tickets) => {
        const titles = titlesIn(await answered(tickets, 25));
        expect(new Set(titles).size).toBe(titles.length);
      }),
      { numRuns: 25 },
    );
  });

  test("is one that is in doubt, rather than one that is sure", async () => {
    const sure = ["Printer is down, cannot print", "Mailbox is full, cannot send mail"];
    expect(await first([...sure, "Berth plan for forwarders"])).toBe("Berth plan for forwarders");
  });

  test("is one that resembles many, rather than one that stands alone", async () => {
    const many = ["north", "south", "east", "west", "inner"].map(
      (side) => `Straddle carrier plan of the ${side} yard`,
    );
    expect(many).toContain(
      await first(["Bollard paint tally for a stone pier", ...many, "Anchor rope survey in a wooden shed"]),
    );
  });

  test("is none that is like an answered one in all but a number", async () => {
    const candidates = await candidatesOf(
      ["Straddle carrier 4711 plan in the yard", "Straddle carrier 4712 plan in the yard"].map(ticketOf),
    );
    const choice = choiceAmong([...candidates, ...(await candidatesOf([ticketOf("Mail is slow today")]))]);
    const [one] = candidates;
    const next = choice.next(one === undefined ? [] : [one], new Map());
    expect(next?.ticket.title).toBe("Mail is slow today");
  });

  test("is only one that may be asked", async () => {
    const candidates = await candidatesOf(["Mail is slow", "Berth plan", "Gate camera dark"].map(ticketOf));
    const choice = choiceAmong(candidates, ({ ticket }) => ticket.title === "Mail is slow");
    const next = choice.next([], new Map());
    expect(next?.ticket.title).toBe("Mail is slow");
    expect(choice.next(next === undefined ? [] : [next], new Map())).toBeUndefined();
  });
});

describe("what may be asked", () => {
  test("is nothing that says nothing, that no answer makes clear, or that a rule decides", async () => {
    const titles = ["Mail is slow", "–", "test", "Gate 7 is dark"];
    const left = await gathered([ticketOf({}), ...titles.map(ticketOf)], { isRuled: ofGate });
    expect(titlesOf(left)).toEqual(new Set(["Mail is slow"]));
  });

  test("are tickets with the same text once, and counted", async () => {
    const { candidates, each } = await gathered(
      ["Mail is slow", "Gate camera dark", "Mail is slow"].map((title, at) => ({
        ...ticketOf(title),
        id: `T-${at}`,
      })),
    );
    expect(candidates).toHaveLength(2);
    expect(new Map(candidates.map(({ ticket, times }) => [ticket.title, times]))).toEqual(
      new Map([
        ["Gate camera dark", 1],
        ["Mail is slow", 2],
      ]),
    );
    expect(each).toBe(1);
  });

  test("are no more than 3,000, each standing for several, and those that were answered", async () => {
    const tickets = Array.from({ length: 4000 }, (_, at) => ticketOf(`Crane ${at} display is dark`));
    const [known] = await candidatesOf([ticketOf("Crane 17 display is dark")]);
    const { candidates, each } = await gathered(tickets, { isAnswered: (print) => print === known?.print });
    expect(candidates).toHaveLength(3001);
    expect(candidates.map(({ print }) => print)).toContain(known?.print);
    expect(each).toBeCloseTo(4000 / 3001);
  });
});

test("an answered ticket is labelled as it was answered, whatever else was answered", async () => {
  await fc.assert(
    fc.asyncProperty(anyTickets, async (tickets) => {
      const session = await answered(tickets, 8);
      const classify = await classifierAfter(labelsIn(session));
      for (const { candidate, label } of session.steps) {
        expect(classify(candidate.ticket)).toMatchObject({ class: label?.class, answered: true });
      }
    }),
    { numRuns: 25 },
  );
});

test("the difference that answers make is counted in classes and activities", async () => {
  const tickets = ["Mail is slow", "Mail is slow", "Printer is down, cannot print"].map(ticketOf);
  const [mail] = await candidatesOf(tickets.slice(0, 1));
  if (mail === undefined) throw new Error("The ticket says something.");
  const without = await classifierAfter([]);
  const withIt = await classifierAfter([labelled(mail, { class: "transform", activity: "automation" })]);
  expect(await differenceIn(oneByOne(tickets), without, without)).toEqual({
    tickets: 3,
    changed: 0,
    transform: { before: 0, after: 0 },
  });
  expect(await differenceIn(oneByOne(tickets), without, withIt)).toMatchObject({
    tickets: 3,
    changed: 2,
    transform: { before: 0, after: 2 },
  });
});
