import { approvalStays } from "./approval-stays.ts";
import { busFactor } from "./bus-factor.ts";
import { evidenceFloor } from "./evidence-floor.ts";
import type { Gate } from "./gate.ts";
import { identity } from "./identity.ts";
import { onSite } from "./on-site.ts";
import { retainedCapabilities } from "./retained-capabilities.ts";
import { securityResponse } from "./security-response.ts";
import { transformation } from "./transformation.ts";
import { unstableProcess } from "./unstable-process.ts";

/** First what fixes a verdict, then what forbids one, then what has to be done before. */
export const gates: readonly Gate[] = [
  evidenceFloor,
  transformation,
  identity,
  securityResponse,
  retainedCapabilities,
  busFactor,
  unstableProcess,
  approvalStays,
  onSite,
];
