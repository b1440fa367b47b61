import { nearest } from "../text/nearest.ts";
import type { Problem } from "./problem.ts";

/** Says that there is no such activity, and which one was probably meant. */
export function unknownActivity(id: string, ids: readonly string[], offset: number): readonly Problem[] {
  if (ids.includes(id)) return [];
  const near = nearest(id, ids);
  const expected = near === undefined ? "expected an id of ktlo list activities" : `did you mean ${near}?`;
  return [{ offset, message: `there is no activity ${id}: ${expected}` }];
}
