import type { Aspect } from "./aspect.ts";
import { mandatory } from "./mandatory.ts";
import { newFunction } from "./new-function.ts";
import { newPlatform } from "./new-platform.ts";
import { permanentFix } from "./permanent-fix.ts";
import { refactoring } from "./refactoring.ts";
import { reliability } from "./reliability.ts";
import { security } from "./security.ts";
import { upgrade } from "./upgrade.ts";

/** Why the work is done, then what it changes. */
export const aspects: readonly Aspect[] = [
  mandatory,
  security,
  upgrade,
  newPlatform,
  newFunction,
  permanentFix,
  refactoring,
  reliability,
];
