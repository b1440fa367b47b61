import { UserError } from "../model/user-error.ts";
import { count } from "../text/numbers.ts";

/** The number that an option gives. */
export function wholeNumber(option: string, said: string, least: number, greatest: number): number {
  const value = Number(said);
  if (/^\d+$/.test(said) && value >= least && value <= greatest) return value;
  throw new UserError(
    `${option} ${said}: that is not possible.`,
    `Give a whole number from ${count(least)} to ${count(greatest)}.`,
  );
}
