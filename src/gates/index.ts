import { approvalStays } from "./approval-stays.ts";
import { automationMeans } from "./automation-means.ts";
import { busFactor } from "./bus-factor.ts";
import { concentration } from "./concentration.ts";
import { differentiators } from "./differentiators.ts";
import { evidenceFloor } from "./evidence-floor.ts";
import type { Gate } from "./gate.ts";
import { headcount } from "./headcount.ts";
import { identity } from "./identity.ts";
import { needsHands } from "./needs-hands.ts";
import { onSite } from "./on-site.ts";
import { outsourcedAlready } from "./outsourced-already.ts";
import { regulation } from "./regulation.ts";
import { retainedCapabilities } from "./retained-capabilities.ts";
import { securityResponse } from "./security-response.ts";
import { sensitiveData } from "./sensitive-data.ts";
import { strategicRole } from "./strategic-role.ts";
import { supplierManagement } from "./supplier-management.ts";
import { transformation } from "./transformation.ts";
import { unstableProcess } from "./unstable-process.ts";

/** First what fixes a verdict, then what forbids one, then what has to be done before. */
export const gates: readonly Gate[] = [
  evidenceFloor,
  outsourcedAlready,
  transformation,
  differentiators,
  regulation,
  sensitiveData,
  identity,
  securityResponse,
  retainedCapabilities,
  strategicRole,
  needsHands,
  busFactor,
  unstableProcess,
  approvalStays,
  onSite,
  supplierManagement,
  automationMeans,
  headcount,
  concentration,
];
