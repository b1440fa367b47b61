import type { Answers } from "../../model/answers.ts";
import type { Findings } from "../findings.ts";
import { identityWork, titlesOf, withVerdict, type KnownWork } from "../known-work.ts";
import type { Risk } from "./risk.ts";

/** Who gets in, which data is seen, and what a supervisor will ask. */
export function securityRisks(works: readonly KnownWork[], { answers }: Findings): readonly Risk[] {
  const { "caller-identification": by, regulation = [] } = answers?.known ?? {};
  return [
    ...identity(identityWork(works), by, answers?.unknown.includes("caller-identification") ?? false),
    ...sensitive(works.filter((work) => isHit(work, "sensitive-data"))),
    ...regulated(
      works.filter((work) => isHit(work, "regulation")),
      regulation.length > 0,
    ),
  ];
}

function isHit({ assessment: { gates } }: KnownWork, id: string): boolean {
  return gates.some(({ gate }) => gate === id);
}

function identity(
  guarded: readonly KnownWork[],
  by: Answers["caller-identification"],
  isUnknown: boolean,
): readonly Risk[] {
  if (guarded.length === 0) return [];
  const where = titlesOf(guarded);
  switch (by) {
    case "none":
      return [
        {
          gravity: 1,
          message: `Nobody checks who is asking in ${where}: whoever calls can get in, with or without a supplier`,
        },
      ];
    case "knowledge-questions":
      return [
        {
          gravity: 1,
          message: `Callers prove who they are by questions that others can answer too, in ${where}: this is how intruders get in`,
        },
      ];
    case undefined:
      return [
        {
          gravity: 2,
          message: `${isUnknown ? "You do not know" : "Nobody has said"} how callers are identified in ${where}: until then it is not safe in anybody else's hands`,
        },
      ];
    case "self-service":
    case "call-back":
    case "manager": {
      const out = withVerdict(guarded, "outsource");
      return out.length === 0
        ? []
        : [
            {
              gravity: 2,
              message: `A supplier who skips your check of who is calling opens the door to anybody: test it every quarter in ${titlesOf(out)}`,
            },
          ];
    }
    default:
      return by satisfies never;
  }
}

function sensitive(works: readonly KnownWork[]): readonly Risk[] {
  if (works.length === 0) return [];
  return [
    {
      gravity: 1,
      message: `Tickets of ${titlesOf(works)} speak of sensitive data: settle who may see it before anybody else works on them`,
    },
  ];
}

function regulated(works: readonly KnownWork[], isSaid: boolean): readonly Risk[] {
  if (works.length === 0 || !isSaid) return [];
  return [
    {
      gravity: 1,
      message: `A supervisor holds the house to account for ${titlesOf(works)}, whoever does the work`,
    },
  ];
}
