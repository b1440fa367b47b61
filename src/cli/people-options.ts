import type { Command } from "commander";
import { z } from "zod";
import type { AuditRequest } from "../pipe/request.ts";
import type { GivenAnswers } from "../model/answers.ts";
import { peopleModes } from "../model/audit/people.ts";
import type { PeopleWish } from "../model/people-wish.ts";
import { UserError } from "../model/user-error.ts";
import { nearest } from "../text/nearest.ts";
import { rosterFrom } from "./roster-file.ts";

/** Options of commands that may say something of people. */
export function addPeopleOptions(command: Command): Command {
  return command
    .option("--people <how>", `what may be said of people: ${peopleModes.join(", ")} (group unless said)`)
    .option("--purpose <text>", "what the report is for; needed for pseudonyms and names, and printed")
    .option("--people-file <file>", "the only place where names are written, with --people name")
    .option("--i-have-informed-staff", "needed for names: staff and those who represent them know of it")
    .option("--roster <file>", "people who should move to other work, one name on each line");
}

const schema = z.object({
  people: z.string().default("group"),
  purpose: z.string().optional(),
  peopleFile: z.string().optional(),
  iHaveInformedStaff: z.boolean().default(false),
  roster: z.string().optional(),
});

export interface PeopleRequest {
  readonly people: PeopleWish;
  readonly keyPeople: AuditRequest["keyPeople"];
  /** The file with the people who were named. */
  readonly roster?: string | undefined;
  /** Where names go. */
  readonly namesTo?: string | undefined;
}

export async function peopleRequest(
  options: Readonly<Record<string, unknown>>,
  answers: GivenAnswers | undefined,
): Promise<PeopleRequest> {
  const said = schema.parse(options);
  const mode = modeOf(said.people);
  const purpose = said.purpose?.trim().replaceAll(/\s+/gu, " ") ?? "";
  if (purpose === "" && (mode === "pseudonym" || mode === "name")) {
    throw new UserError(
      `--people ${mode} needs a purpose, which the report prints.`,
      'Say what it is for, for example --purpose "plan who hands over what".',
    );
  }
  if (purpose.length > longestPurpose) {
    throw new UserError(`--purpose is longer than ${longestPurpose} characters.`, "Say it in one sentence.");
  }
  const answered = answers?.known["key-people"];
  const answeredRoster = typeof answered === "object" ? answered.roster : undefined;
  const roster = said.roster ?? answeredRoster;
  return {
    people: { mode, purpose: purpose === "" ? undefined : purpose },
    namesTo: namesTo(said.peopleFile, mode, said.iHaveInformedStaff, answers),
    roster,
    keyPeople:
      roster === undefined
        ? undefined
        : await rosterFrom(roster, said.roster === undefined ? "your answer to key-people" : "--roster"),
  };
}

const longestPurpose = 300;

function modeOf(said: string): PeopleWish["mode"] {
  const mode = peopleModes.find((each) => each === said);
  if (mode !== undefined) return mode;
  const near = nearest(said, peopleModes);
  throw new UserError(
    `--people ${said}: that cannot be said of people.`,
    `${near === undefined ? "" : `Did you mean ${near}? `}Choose ${peopleModes.join(", ")}.`,
  );
}

/** Names are written only to a file of their own, and only when staff know of it. */
function namesTo(
  file: string | undefined,
  mode: PeopleWish["mode"],
  informed: boolean,
  answers: GivenAnswers | undefined,
): string | undefined {
  if (mode !== "name") {
    if (file === undefined) return undefined;
    throw new UserError("--people-file is written with --people name only.", "Give both, or neither.");
  }
  if (!informed) {
    throw new UserError(
      "--people name shows who works on what, and staff must know of it before.",
      "Inform them and those who represent them, then add --i-have-informed-staff; or use --people pseudonym.",
    );
  }
  if (answers?.known["staff-representation"] === "not-informed") {
    throw new UserError(
      `${answers.file} says that those who represent staff have not been informed.`,
      "Inform them and answer staff-representation again, or use --people pseudonym.",
    );
  }
  if (file === undefined || file === "-") {
    throw new UserError(
      "--people name writes names to a file of their own, and never to the screen.",
      "Name it with --people-file FILE.",
    );
  }
  return file;
}
