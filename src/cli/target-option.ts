import type { Command } from "commander";
import { UserError } from "../model/user-error.ts";

/** The option of the command that says how to reach a share of transformation. */
export function addTargetOption(command: Command): Command {
  return command.option(
    "--target <share>",
    "share of all hours that should be transformation, for example 30%: what would reach it",
  );
}

/** From 0 to 1: "30%", "30" and "0.3" are the same. */
export function targetOf(said: string | undefined): number | undefined {
  if (said === undefined) return undefined;
  const [, digits = "", sign = ""] = /^(\d+(?:\.\d+)?|\.\d+) ?(%?)$/.exec(said.trim()) ?? [];
  const number = digits === "" ? Number.NaN : Number(digits);
  if (number === 1 && sign === "") {
    throw new UserError("--target 1 is 1% or all of it.", "Write --target 1% or --target 100%.");
  }
  const share = sign === "%" || number > 1 ? number / 100 : number;
  if (share > 0 && share <= 1) return share;
  throw new UserError(
    `--target ${said} is not a share of the hours.`,
    "Write it as 30%, 30 or 0.3, more than nothing and no more than 100%.",
  );
}
