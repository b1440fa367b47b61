import { byDefault } from "./default.ts";
import type { Definition } from "./definition.ts";
import { engineering } from "./engineering.ts";
import { finance } from "./finance.ts";
import { strict } from "./strict.ts";

/** From the narrowest to the widest; where finance stands depends on the work. */
export const definitions: readonly Definition[] = [strict, finance, byDefault, engineering];
