import { messIn } from "../../model/unstable-process.ts";
import { percent } from "../../text/numbers.ts";
import { listed } from "../../text/sentence.ts";
import { titlesOf, type KnownWork } from "../known-work.ts";
import type { Role } from "./roles.ts";

export interface Task {
  readonly what: string;
  readonly owner: Role;
  readonly done: string;
}

type TaskFor = (works: readonly KnownWork[]) => Task;

/** What each gate asks for, of all the activities it stops together. */
export const taskOf: ReadonlyMap<string, TaskFor> = new Map<string, TaskFor>([
  [
    "bus-factor",
    (works) => ({
      what: `Have it written down how the work is done where one person is named on nearly all of it: ${all(works)}`,
      owner: "service manager",
      done: "a second person has done it for a week by what is written",
    }),
  ],
  [
    "unstable-process",
    (works) => ({
      what: `Mend the process before anybody else takes it on: ${works.map(mess).join(", ")}`,
      owner: "service manager",
      done: "not more than 10% of its tickets are opened again, and not more than 40% handed on twice",
    }),
  ],
  [
    "approval-stays",
    (works) => ({
      what: `Name who approves changes in the house, whoever carries them out: ${all(works)}`,
      owner: "head of security",
      done: "no change goes through without that approval",
    }),
  ],
  [
    "identity",
    (works) => ({
      what: `Bind a supplier to your way of identifying callers, and test it: ${all(works)}`,
      owner: "head of security",
      done: "ten test calls without proof of identity were all refused",
    }),
  ],
  [
    "sensitive-data",
    (works) => ({
      what: `Settle where sensitive data may be seen, and how a contract protects it: ${all(works)}`,
      owner: "head of security",
      done: "the conditions stand in the request for offers",
    }),
  ],
  [
    "on-site",
    (works) => ({
      what: `Find out which suppliers have people near every site: ${all(works)}`,
      owner: "CIO",
      done: "the sites and the hours of cover stand in the request for offers",
    }),
  ],
  [
    "supplier-management",
    () => ({
      what: "Name somebody who manages suppliers, with time for it, before anything is handed out",
      owner: "CIO",
      done: "the role has an owner, and a day a week or more",
    }),
  ],
  [
    "automation-means",
    (works) => ({
      what: `Get the means to automate, such as the workflows of your ticket system: ${all(works)}`,
      owner: "CIO",
      done: "one small request runs through it from end to end",
    }),
  ],
  [
    "concentration",
    (works) => ({
      what: `Decide what may go to suppliers first, as all of it together is more than you would hand out: ${all(works)}`,
      owner: "CIO",
      done: "the choice stays below the most that may be handed out",
    }),
  ],
  [
    "headcount",
    (works) => ({
      what: `Talk to the people concerned and to those who represent them, before offers are asked for: ${all(works)} ${works.length === 1 ? "is" : "are each"} the work of a full-time job or more`,
      owner: "works council liaison",
      done: "they have heard of it from you, and what the law asks for is on paper",
    }),
  ],
]);

/** None is left out: each is something a later step waits for. */
export function all(works: readonly KnownWork[]): string {
  return titlesOf(works, works.length);
}

/** "Printing (46% handed on twice or more)" */
function mess({ title, load }: KnownWork): string {
  const { reopened, handedOnTwice } = messIn(load);
  const faults = [
    ...(reopened === undefined ? [] : [`${percent(reopened)} opened again`]),
    ...(handedOnTwice === undefined ? [] : [`${percent(handedOnTwice)} handed on twice or more`]),
  ];
  return faults.length === 0 ? title : `${title} (${listed(faults)})`;
}
