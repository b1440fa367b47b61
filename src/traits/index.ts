import { avoidable } from "./avoidable.ts";
import { callOut } from "./call-out.ts";
import { handedOn } from "./handed-on.ts";
import { handedOnTwice } from "./handed-on-twice.ts";
import { interruption } from "./interruption.ts";
import { offHours } from "./off-hours.ts";
import { onSite } from "./on-site.ts";
import { reopened } from "./reopened.ts";
import { sensitiveData } from "./sensitive-data.ts";
import { slaBreached } from "./sla-breached.ts";
import { standard } from "./standard.ts";
import type { Trait } from "./trait.ts";
import { urgent } from "./urgent.ts";
import { weekend } from "./weekend.ts";

/** What is counted of every ticket. */
export const traits: readonly Trait[] = [
  interruption,
  urgent,
  offHours,
  weekend,
  callOut,
  handedOn,
  handedOnTwice,
  reopened,
  slaBreached,
  standard,
  avoidable,
  onSite,
  sensitiveData,
];
