import type { RunKind } from "../model/run-kind.ts";
import type { RecordType } from "./record-type.ts";
import type { KindWeight } from "./usual-kinds.ts";

/** What kind of run work the type that a tracker gives a ticket speaks for. */
export const kindOfType = (recordType: RecordType | undefined, activity: string): KindWeight | undefined => {
  const [kind, weight] = kinds[recordType?.kind.id ?? ""] ?? [undefined, 0];
  if (recordType === undefined || kind === undefined) return undefined;
  const isRepair = kind === "defect" && withoutCode.has(activity);
  return [isRepair ? "break-fix" : kind, weight * recordType.firmness];
};

/** Trackers open an incident for almost everything, and a bug for little else than a bug. */
const kinds: Readonly<Record<string, readonly [RunKind, number]>> = {
  bug: ["defect", 3.5],
  incident: ["break-fix", 0.9],
  problem: ["investigation", 1.2],
  alert: ["alert", 2],
  question: ["question", 1.5],
  request: ["fulfilment", 1],
  upkeep: ["upkeep", 0.7],
};

/** What is called a fault here is broken, not wrongly built. */
const withoutCode: ReadonlySet<string> = new Set([
  "password-and-lockout",
  "access-and-permissions",
  "device-support",
  "field-hardware",
  "printing",
  "telephony-and-mobile",
  "email-and-collaboration",
  "network-and-connectivity",
  "network-security-change",
  "server-and-storage",
  "backup-and-recovery",
  "facilities-and-power",
]);
