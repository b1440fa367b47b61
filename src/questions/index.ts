import { automationMeans } from "./automation-means.ts";
import { businessGoal } from "./business-goal.ts";
import { callerIdentification } from "./caller-identification.ts";
import { contractEnd } from "./contract-end.ts";
import { criticalSystems } from "./critical-systems.ts";
import { deliveryLocation } from "./delivery-location.ts";
import { differentiators } from "./differentiators.ts";
import { handsOnShare } from "./hands-on-share.ts";
import { hourlyCost } from "./hourly-cost.ts";
import { keyPeople } from "./key-people.ts";
import { knownCauses } from "./known-causes.ts";
import { outsourced } from "./outsourced.ts";
import { outsourcingLimit } from "./outsourcing-limit.ts";
import { plannedApplications } from "./planned-applications.ts";
import { projectRecords } from "./project-records.ts";
import { regulation } from "./regulation.ts";
import { restrictedData } from "./restricted-data.ts";
import { role } from "./role.ts";
import { roleOfIt } from "./role-of-it.ts";
import { runbooks } from "./runbooks.ts";
import { sites } from "./sites.ts";
import { staff } from "./staff.ts";
import { staffRepresentation } from "./staff-representation.ts";
import { supplierManager } from "./supplier-manager.ts";
import { supplierPrice } from "./supplier-price.ts";
import { targetShare } from "./target-share.ts";
import { uptimePromise } from "./uptime-promise.ts";
import type { Question } from "./question.ts";

/** In the order in which they are asked. */
export const questions: readonly Question[] = [
  role,
  businessGoal,
  roleOfIt,
  differentiators,
  criticalSystems,
  targetShare,
  projectRecords,
  uptimePromise,
  staff,
  hourlyCost,
  handsOnShare,
  supplierPrice,
  outsourced,
  contractEnd,
  regulation,
  restrictedData,
  deliveryLocation,
  sites,
  callerIdentification,
  runbooks,
  supplierManager,
  keyPeople,
  staffRepresentation,
  outsourcingLimit,
  automationMeans,
  knownCauses,
  plannedApplications,
];
