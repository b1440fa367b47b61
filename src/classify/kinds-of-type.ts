import type { RunKind } from "../model/run-kind.ts";
import type { RecordType } from "./record-type.ts";

/** A kind of run work and what speaks for it, in log odds. */
interface KindWeight {
  readonly kind: RunKind;
  readonly weight: number;
}

/** What kind of run work the type that a tracker gives a ticket speaks for. */
export const kindOfType = (recordType: RecordType | undefined, activity: string): KindWeight | undefined => {
  const said = recordType === undefined ? undefined : kinds[recordType.kind.id];
  if (recordType === undefined || said === undefined) return undefined;
  const isRepair = said.kind === "defect" && withoutCode.has(activity);
  return { kind: isRepair ? "break-fix" : said.kind, weight: said.weight * recordType.firmness };
};

/** Trackers open an incident for almost everything, and a bug for little else than a bug. */
const kinds: Readonly<Record<string, KindWeight>> = {
  bug: { kind: "defect", weight: 3.5 },
  incident: { kind: "break-fix", weight: 0.9 },
  problem: { kind: "investigation", weight: 1.2 },
  alert: { kind: "alert", weight: 2 },
  question: { kind: "question", weight: 1.5 },
  request: { kind: "fulfilment", weight: 1 },
  upkeep: { kind: "upkeep", weight: 0.7 },
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
