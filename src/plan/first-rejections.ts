import type { Audit } from "../model/audit.ts";
import type { Rejection } from "../model/rejection.ts";

type Told = Audit["rejections"];

const most = 20;

/** Counts what was rejected and keeps the places of the first: a broken file may hold millions. */
export function firstRejections(): { add(rejection: Rejection): void; told(): Told } {
  let total = 0;
  const first: Told["first"] = [];
  return {
    add({ file, line, column, code, message }) {
      total += 1;
      if (first.length < most)
        first.push({ file, line, ...(column === undefined ? {} : { column }), code, message });
    },
    told: () => ({ total, first }),
  };
}
